// How often editors have changed it since it was recorded.
// parent  stint: StaffStint
RETURN coalesce(stint.version, 0)
