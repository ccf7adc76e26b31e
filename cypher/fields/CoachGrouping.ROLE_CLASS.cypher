// By the classes of the roles that the coaches had.
// parent  coach: Coach
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE known(teamSeason.season, stint)
WITH coach, stint.roleClass AS key, stint.roleClass AS label
RETURN key, label
