// How certain it is that two stints of a season overlap: by the week when weeks of both are known; certain when
// who was there when leaves no doubt.
// takes   mine, theirs
CASE
  WHEN mine.dated AND theirs.dated THEN 'SAME_WEEK'
  WHEN sure(mine, theirs) THEN 'CERTAIN'
  ELSE 'SAME_SEASON'
END
