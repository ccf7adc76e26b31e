// By the seasons in which the players were drafted.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[draft:DRAFTED_BY]->(:Team)
WHERE $asOfDate IS NULL OR date({year: draft.season, month: 4, day: 30}) <= $asOfDate
WITH player, toString(draft.season) AS key, toString(draft.season) AS label
RETURN key, label
