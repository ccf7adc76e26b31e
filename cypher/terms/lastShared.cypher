// The last week that two stints share; null when unknown.
// takes   mine, theirs
CASE WHEN mine.lastWeek <= coalesce(theirs.lastWeek, 99) THEN mine.lastWeek ELSE theirs.lastWeek END
