// What two are to each other by what holds one of them, and the other, to a season of a franchise. Two head coaches of a
// season did not work for one another.
// takes   mine, theirs, one, other, teamSeason
CASE
  WHEN theirs:SEASON_OF THEN type(mine)
  WHEN mine:SEASON_OF THEN type(theirs)
  WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES'
  WHEN mine:ON_STAFF AND theirs:ON_STAFF
    THEN CASE WHEN (mine.roleClass = 'HEAD_COACH') <> (theirs.roleClass = 'HEAD_COACH') THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END
  WHEN EXISTS {
    (one)-[coaching:COACHED_BY]-(other)
    WHERE teamSeason.id = coaching.team + '-' + toString(coaching.season) AND coaching.role = coalesce(mine.role, theirs.role)
  } THEN 'COACHED_BY'
  ELSE 'SAME_TEAM'
END
