// Coaches who were ever on a franchise's staff.
// parent  coach: Coach
// param   team: ID(Team)
// anchor  300 by team
RETURN EXISTS {
  MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(:Team {id: $team})
  WHERE known(teamSeason.season, stint)
}
