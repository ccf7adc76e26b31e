// A trade, by its key.
// param   key: String!
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: $key})
WHERE announced(trade)
RETURN trade
