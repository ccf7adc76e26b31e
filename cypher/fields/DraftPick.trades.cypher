// The trades that moved the pick, in the order in which it changed hands; those that fell through by their day.
// parent  pick: DraftPick
// yields  trade: Trade
// rows    2
MATCH (trade:Trade)-[leg:MOVED]->(pick)
WHERE happened(trade.date)
WITH trade, min(leg.place) AS place
RETURN trade
ORDER BY trade.season, trade.date, place, trade.id
