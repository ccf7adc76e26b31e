// The games that he led; unknown as of a day on which the stint had not ended.
// parent  stint: StaffStint, teamSeason: TeamSeason
RETURN CASE WHEN over(teamSeason.season, coalesce(stint.lastWeek, 99)) THEN stint.games END
