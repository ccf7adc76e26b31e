// The first week that two stints share; null when unknown.
// takes   mine, theirs
CASE WHEN mine.firstWeek >= coalesce(theirs.firstWeek, 0) THEN mine.firstWeek ELSE theirs.firstWeek END
