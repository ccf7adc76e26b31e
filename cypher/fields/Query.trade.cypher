// The trade with an id.
// param   id: ID(Trade)
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: $id})
RETURN trade
