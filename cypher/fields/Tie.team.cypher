// The franchise with which he is, in that season.
// parent  tie: Tie
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: tie.here})
RETURN teamSeason
