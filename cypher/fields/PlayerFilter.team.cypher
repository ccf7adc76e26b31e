// Players who were ever on a franchise's roster.
// parent  player: Player
// param   team: ID(Team)
// anchor  2500 by team
RETURN EXISTS {
  MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(:Team {id: $team})
  WHERE known(teamSeason.season, stint)
}
