// Whether two stints in a season of a franchise had brought two together by the day at which the question is put.
// takes   mine, theirs, teamSeason
together(mine, theirs) AND known(teamSeason.season, mine) AND known(teamSeason.season, theirs)
