// Picks that are used, or that are not yet.
// parent  pick: DraftPick
// param   selected: Boolean
RETURN $selected = EXISTS {
  MATCH (pick)-[:SELECTED]->(:Player)
  WHERE draftHeld(pick.season, pick.round)
}
