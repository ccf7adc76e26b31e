// Picks that a trade moved, or that none did.
// parent  pick: DraftPick
// param   traded: Boolean
RETURN $traded = EXISTS {
  MATCH (trade:Trade)-[:MOVED]->(pick)
  WHERE happened(trade.date)
    AND stands(trade)
}
