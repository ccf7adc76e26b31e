// Whether two were together at some time of a season: one of them was there all season, or both at its beginning or its end.
// takes   mine, theirs
mine.whole OR theirs.whole OR mine.before AND theirs.before OR mine.after AND theirs.after
