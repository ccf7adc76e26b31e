// The franchise in the season.
// parent  office: CoachingOffice
// yields  teamSeason: TeamSeason
// rows    1
WITH office.teamSeason AS teamSeason
RETURN teamSeason
