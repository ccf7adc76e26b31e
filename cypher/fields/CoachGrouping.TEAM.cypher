// By the franchises on whose staffs the coaches were.
// parent  coach: Coach
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE known(teamSeason.season, stint)
WITH coach, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
