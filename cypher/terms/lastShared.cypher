// The last week that two stints of a season share; null when unknown or not over by the day at which the question is put.
// takes   mine, theirs, season
CASE
  WHEN mine.lastWeek <= coalesce(theirs.lastWeek, 99) THEN CASE WHEN over(season, mine.lastWeek) THEN mine.lastWeek END
  WHEN over(season, theirs.lastWeek) THEN theirs.lastWeek
END
