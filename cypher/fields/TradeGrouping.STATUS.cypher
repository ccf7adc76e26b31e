// By how sure the trades are.
// parent  trade: Trade
// yields  key: String, label: String
WITH trade, trade.status AS key, trade.status AS label
RETURN key, label
