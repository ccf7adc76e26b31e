// Players who were ever on a staff, or who never were.
// parent  player: Player
// param   coached: Boolean
RETURN $coached = EXISTS {
  MATCH (player)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
  WHERE known(teamSeason.season, stint)
}
