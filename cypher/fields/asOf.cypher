// The season and week that a day falls into: those of the last week that had begun, the one after the last week when the
// season is over, 0 before the first. And the last draft and round held by the end of the day, as season * 100 + round; a
// whole draft counts 49 rounds, and one whose days are not known is held when its season has begun. Without a day nothing.
// param   asOf: Date!
// yields  asOfSeason: Int, asOfWeek: Int, asOfDraft: Int
// rows    1
OPTIONAL MATCH (week:Week)
WHERE week.firstDay <= $asOf
WITH week
ORDER BY week.firstDay DESC
LIMIT 1
OPTIONAL MATCH (year:Season)
WHERE year.draftFirstDay <= $asOf
WITH week, coalesce(week.season, 0) AS season, year
ORDER BY year.draftFirstDay DESC
LIMIT 1
RETURN CASE WHEN $asOf IS NOT NULL THEN season END AS asOfSeason,
  CASE
    WHEN $asOf IS NULL THEN NULL
    WHEN week.lastDay < $asOf THEN week.week + 1
    ELSE coalesce(week.week, 0)
  END AS asOfWeek,
  CASE
    WHEN $asOf IS NULL THEN NULL
    WHEN year.season > season THEN year.season * 100 + coalesce(year.draftRounds[duration.inDays(year.draftFirstDay, $asOf).days], 49)
    ELSE season * 100 + 49
  END AS asOfDraft
