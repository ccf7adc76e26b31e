// The days of all weeks, then those of all drafts, which stand in week 0.
// rows    season, week, firstDay, lastDay: of each
CALL () {
  MATCH (week:Week)
  RETURN week.season AS season, week.week AS week, week.firstDay AS firstDay, week.lastDay AS lastDay
UNION ALL
  MATCH (season:Season)
  RETURN season.season AS season, 0 AS week, season.draftFirstDay AS firstDay, season.draftLastDay AS lastDay
}
RETURN season, week, toString(firstDay) AS firstDay, toString(lastDay) AS lastDay
