// By the franchises on whose rosters the players were.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
WITH player, 'Team:' + team.id AS key, team.name AS label
RETURN key, label
