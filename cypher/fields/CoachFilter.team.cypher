// Coaches who were ever on a franchise's staff.
// parent  coach: Coach
// param   team: ID(Team)
// anchor  300 by team
RETURN EXISTS {
  MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(:Team {id: $team})
  WHERE $asOfSeason IS NULL
    OR teamSeason.season < $asOfSeason
    OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
}
