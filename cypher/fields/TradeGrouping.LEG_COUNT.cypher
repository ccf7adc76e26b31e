// By how many things moved.
// parent  trade: Trade
// yields  key: String, label: String
WITH trade, toString(field(Trade.legCount)) AS key
WITH trade, key, key AS label
RETURN key, label
