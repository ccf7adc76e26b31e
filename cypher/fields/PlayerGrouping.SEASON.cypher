// By the seasons in which the players were on a roster.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
WHERE known(teamSeason.season, stint)
WITH player, toString(teamSeason.season) AS key, toString(teamSeason.season) AS label
RETURN key, label
