// By the seasons in which the players were on a roster.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
WITH player, toString(teamSeason.season) AS key, toString(teamSeason.season) AS label
RETURN key, label
