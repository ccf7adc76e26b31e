// The receiving franchise in the season.
// parent  reunion: Reunion
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: reunion.there})
RETURN teamSeason
