// Whether the weeks of both ends are known; stints stored without the mark know none.
// parent  stint: RosterStint
RETURN coalesce(stint.weeksKnown, FALSE)
