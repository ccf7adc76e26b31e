// The stint's season.
// parent  stint: StaffStint, teamSeason: TeamSeason
RETURN teamSeason.season
