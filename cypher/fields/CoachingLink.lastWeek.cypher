// The last week of the overlap; unknown as of a day on which it had not ended.
// parent  link: CoachingLink
RETURN CASE WHEN ($asOfSeason IS NULL OR link.season < $asOfSeason OR link.lastWeek < $asOfWeek) THEN link.lastWeek END
