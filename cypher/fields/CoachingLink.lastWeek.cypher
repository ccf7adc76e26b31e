// The last week of the overlap; unknown as of a day on which it had not ended.
// parent  link: CoachingLink
RETURN CASE WHEN over(link.season, link.lastWeek) THEN link.lastWeek END
