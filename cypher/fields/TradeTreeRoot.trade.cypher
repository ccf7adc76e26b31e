// The trade with an id.
// param   trade: ID(Trade)
// yields  start: Trade
// rows    1
MATCH (start:Trade {id: $trade})
RETURN start
