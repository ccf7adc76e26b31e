// How often editors have changed it since it was recorded.
// parent  stint: RosterStint
RETURN coalesce(stint.version, 0)
