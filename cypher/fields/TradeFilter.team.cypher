// Trades in which a franchise gave or received something.
// parent  trade: Trade
// param   team: ID(Team)
// anchor  90 by team
RETURN EXISTS {
  MATCH (trade)-[leg:MOVED]->(:Person|DraftPick)
  WHERE leg.from = $team OR leg.to = $team
}
