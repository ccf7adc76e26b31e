// The trades that moved the pick, in the order in which it changed hands; none that was called off.
// parent  pick: DraftPick
// yields  trade: Trade
// rows    2
MATCH (trade:Trade)-[leg:MOVED]->(pick)
WHERE happened(trade.date)
  AND stands(trade)
WITH trade, min(leg.place) AS place
RETURN trade
ORDER BY trade.season, trade.date, place, trade.id
