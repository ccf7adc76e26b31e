// By league year.
// parent  trade: Trade
// yields  key: String, label: String
WITH trade, toString(trade.season) AS key, toString(trade.season) AS label
RETURN key, label
