// The trades that moved the pick, oldest first.
// parent  pick: DraftPick
// yields  trade: Trade
// rows    2
MATCH (trade:Trade)-[:MOVED]->(pick)
WHERE happened(trade.date)
WITH DISTINCT trade
RETURN trade
ORDER BY trade.season, trade.date, trade.id
