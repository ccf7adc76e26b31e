// By how sure the trades are.
// parent  trade: Trade
// yields  key: String, label: String
WITH trade, statusAt(trade) AS key
WITH trade, key, key AS label
RETURN key, label
