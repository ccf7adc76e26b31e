// The seasons of a player on rosters, of a coach on staffs, of a franchise, oldest first.
// parent  hit: SearchHit, node: SearchResult
// yields  teamSeason: TeamSeason
// rows    8
MATCH (node)-[link:ON_ROSTER|ON_STAFF|SEASON_OF]-(teamSeason:TeamSeason)
WHERE type(link) = CASE hit.kind WHEN 'PLAYER' THEN 'ON_ROSTER' WHEN 'COACH' THEN 'ON_STAFF' ELSE 'SEASON_OF' END
  AND known(teamSeason.season, link)
WITH DISTINCT teamSeason
RETURN teamSeason
ORDER BY teamSeason.season, teamSeason.id
