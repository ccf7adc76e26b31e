// Picks that are used, or that are not yet.
// parent  pick: DraftPick
// param   selected: Boolean
RETURN $selected = EXISTS {
  MATCH (pick)-[:SELECTED]->(:Player)
  WHERE $asOfDate IS NULL OR date({year: pick.season, month: 4, day: 30}) <= $asOfDate
}
