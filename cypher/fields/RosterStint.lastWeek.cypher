// The last week; unknown as of a day on which the stint had not ended.
// parent  stint: RosterStint, teamSeason: TeamSeason
RETURN CASE WHEN ($asOfSeason IS NULL OR teamSeason.season < $asOfSeason OR stint.lastWeek < $asOfWeek) THEN stint.lastWeek END
