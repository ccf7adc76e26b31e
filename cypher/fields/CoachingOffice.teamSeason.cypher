// The franchise in the season.
// parent  office: CoachingOffice
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: office.teamSeason})
RETURN teamSeason
