// By round.
// parent  pick: DraftPick
// yields  key: String, label: String
WITH pick, toString(pick.round) AS key, coalesce(toString(pick.round), 'unknown') AS label
RETURN key, label
