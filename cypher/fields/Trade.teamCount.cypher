// How many franchises gave or received something.
// parent  trade: Trade
RETURN COUNT {
  MATCH (trade)-[leg:MOVED]->(:Person|DraftPick)
  UNWIND [leg.from, leg.to] AS team
  RETURN DISTINCT team
}
