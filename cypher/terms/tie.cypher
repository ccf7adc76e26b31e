// How strong a tie two stints make, the strongest first, as long as nobody has looked who coached whom: 2 on the staff of
// a head coach, 4 teammates, 6 one staff, 8 a player and a coach, 0 a person and a franchise; 1 more where they may have
// been there at different times.
// takes   mine, theirs
CASE
  WHEN theirs:SEASON_OF THEN 0
  WHEN mine:ON_ROSTER <> theirs:ON_ROSTER THEN 8
  WHEN mine:ON_ROSTER THEN 4
  WHEN (mine.roleClass = 'HEAD_COACH') <> (theirs.roleClass = 'HEAD_COACH') THEN 2
  ELSE 6
END + CASE WHEN sure(mine, theirs) OR mine.dated AND theirs.dated THEN 0 ELSE 1 END
