// Whether two stints in a season of a franchise link two in one of the ways that are asked for.
// takes   mine, theirs, one, other, teamSeason
met(mine, theirs, teamSeason) AND ($kinds IS NULL OR linkKind(mine, theirs, one, other, teamSeason) IN $kinds)
