// The franchise with which he is, in that season.
// parent  tie: Tie
// yields  teamSeason: TeamSeason
// rows    1
WITH tie.here AS teamSeason
RETURN teamSeason
