// How certain it is that two stints of a season overlap: by the week when weeks of both are known.
// takes   mine, theirs
CASE
  WHEN (mine.firstWeek IS NOT NULL OR mine.lastWeek IS NOT NULL) AND (theirs.firstWeek IS NOT NULL OR theirs.lastWeek IS NOT NULL)
    THEN 'SAME_WEEK'
  ELSE 'SAME_SEASON'
END
