// The receiving franchise in the season.
// parent  reunion: Reunion
// yields  teamSeason: TeamSeason
// rows    1
WITH reunion.there AS teamSeason
RETURN teamSeason
