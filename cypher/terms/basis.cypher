// How certain it is that two stints of a season overlap: by the week when weeks of both are known; certain when one of the
// two was there all season, or both at its beginning, or both at its end.
// takes   mine, theirs
CASE
  WHEN (mine.firstWeek IS NOT NULL OR mine.lastWeek IS NOT NULL) AND (theirs.firstWeek IS NOT NULL OR theirs.lastWeek IS NOT NULL)
    THEN 'SAME_WEEK'
  WHEN mine.whole OR theirs.whole OR mine.before AND theirs.before OR mine.after AND theirs.after THEN 'CERTAIN'
  ELSE 'SAME_SEASON'
END
