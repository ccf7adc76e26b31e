// By the seasons in which the players were drafted.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[draft:DRAFTED_BY]->(:Team)
WHERE draftHeld(draft.season, draft.round)
WITH player, toString(draft.season) AS key, toString(draft.season) AS label
RETURN key, label
