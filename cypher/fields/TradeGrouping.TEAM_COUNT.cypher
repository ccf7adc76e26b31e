// By how many franchises took part.
// parent  trade: Trade
// yields  key: String, label: String
WITH trade, toString(field(Trade.teamCount)) AS key
WITH trade, key, key AS label
RETURN key, label
