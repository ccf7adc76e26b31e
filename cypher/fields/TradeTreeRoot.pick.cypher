// The draft pick with an id.
// param   pick: ID(DraftPick)
// yields  start: DraftPick
// rows    1
MATCH (start:DraftPick {id: $pick})
RETURN start
