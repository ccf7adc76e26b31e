// By the franchises on whose staffs the coaches were.
// parent  coach: Coach
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
WITH coach, 'Team:' + team.id AS key, team.name AS label
RETURN key, label
