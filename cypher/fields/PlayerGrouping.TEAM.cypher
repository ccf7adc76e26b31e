// By the franchises on whose rosters the players were.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE known(teamSeason.season, stint)
WITH player, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
