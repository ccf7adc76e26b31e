// The franchise in the season of the draft.
// parent  draft: Draft, team: Team
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: seasonOf(team.id, draft.season)})
RETURN teamSeason
