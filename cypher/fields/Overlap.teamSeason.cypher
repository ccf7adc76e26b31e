// The franchise in the season of the overlap.
// parent  overlap: Overlap
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: overlap.teamSeason})
RETURN teamSeason
