// By the seasons in which the coaches were on a staff.
// parent  coach: Coach
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
WITH coach, toString(teamSeason.season) AS key, toString(teamSeason.season) AS label
RETURN key, label
