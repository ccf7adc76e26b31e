// Players who were ever on a staff, or who never were.
// parent  player: Player
// param   coached: Boolean
RETURN $coached = EXISTS {
  MATCH (player)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
  WHERE $asOfSeason IS NULL
    OR teamSeason.season < $asOfSeason
    OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
}
