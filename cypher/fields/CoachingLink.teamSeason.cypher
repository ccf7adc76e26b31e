// The franchise in the season of the coaching.
// parent  link: CoachingLink
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: link.team + '-' + toString(link.season)})
RETURN teamSeason
