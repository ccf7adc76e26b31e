// Players whom franchises chose in so many drafts.
// parent  player: Player
// param   from: Int, to: Int
RETURN ($from IS NULL OR COUNT {
  MATCH (player)-[draft:DRAFTED_BY]->(:Team)
  WHERE draftHeld(draft.season, draft.round)
} >= $from)
AND ($to IS NULL OR COUNT {
  MATCH (player)-[draft:DRAFTED_BY]->(:Team)
  WHERE draftHeld(draft.season, draft.round)
} <= $to)
