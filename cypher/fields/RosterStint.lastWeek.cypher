// The last week; unknown as of a day on which the stint had not ended.
// parent  stint: RosterStint, teamSeason: TeamSeason
RETURN CASE WHEN over(teamSeason.season, stint.lastWeek) THEN stint.lastWeek END
