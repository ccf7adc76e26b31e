// Whether two stints share a week, as far as their weeks are known.
// takes   mine, theirs
coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99) AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
