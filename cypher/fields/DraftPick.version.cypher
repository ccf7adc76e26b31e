// How often editors have changed it since it was recorded.
// parent  pick: DraftPick
RETURN coalesce(pick.version, 0)
