// The franchise in the season of the first.
// parent  miss: NearMiss
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: miss.team + '-' + toString(miss.season)})
RETURN teamSeason
