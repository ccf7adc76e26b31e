// By draft.
// parent  pick: DraftPick
// yields  key: String, label: String
WITH pick, toString(pick.season) AS key, toString(pick.season) AS label
RETURN key, label
