// The trade with an id.
// param   id: ID(Trade)
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: $id})
WHERE announced(trade)
RETURN trade
