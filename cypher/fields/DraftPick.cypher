// A draft pick, by its key.
// param   key: String!
// yields  pick: DraftPick
// rows    1
MATCH (pick:DraftPick {id: $key})
RETURN pick
