// Deletes team-seasons of which nothing is left: nobody on the roster or the staff, no event and no claim.
// param   stated: ids of those that the files state
// rows    written: how many were deleted
MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason:Stale)
WHERE NOT teamSeason.id IN $stated
  AND NOT EXISTS { (teamSeason)<-[:ON_ROSTER|ON_STAFF|LED|AT|ABOUT]-() }
SET team:Stale
DETACH DELETE teamSeason
RETURN count(*) AS written
