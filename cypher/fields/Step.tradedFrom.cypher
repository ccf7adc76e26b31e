// The franchise that the trade took him from, in its season.
// parent  step: Step
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: step.tradedFrom})
RETURN teamSeason
