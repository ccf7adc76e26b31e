// By the seasons in which the coaches were on a staff.
// parent  coach: Coach
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE known(teamSeason.season, stint)
WITH coach, toString(teamSeason.season) AS key, toString(teamSeason.season) AS label
RETURN key, label
