// The stint's season.
// parent  stint: RosterStint, teamSeason: TeamSeason
RETURN teamSeason.season
