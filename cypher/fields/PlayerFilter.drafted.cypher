// Players whom a franchise chose in some draft, or whom none did.
// parent  player: Player
// param   drafted: Boolean
RETURN $drafted = EXISTS {
  MATCH (player)-[draft:DRAFTED_BY]->(:Team)
  WHERE draftHeld(draft.season, draft.round)
}
