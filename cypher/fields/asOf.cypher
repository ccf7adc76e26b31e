// The season and week that a day falls into: those of the last week that had begun; 0 before the first.
// param   asOf: Date!
// yields  asOfSeason: Int, asOfWeek: Int
// rows    1
OPTIONAL MATCH (week:Week)
WHERE week.firstDay <= $asOf
WITH week
ORDER BY week.firstDay DESC
LIMIT 1
RETURN coalesce(week.season, 0) AS asOfSeason, coalesce(week.week, 0) AS asOfWeek
