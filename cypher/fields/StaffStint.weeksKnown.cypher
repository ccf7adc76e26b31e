// Whether the stint's weeks are known.
// parent  stint: StaffStint, teamSeason: TeamSeason
RETURN coalesce(stint.weeksKnown, stint.firstWeek IS NOT NULL OR stint.lastWeek IS NOT NULL)
