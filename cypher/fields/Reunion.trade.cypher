// The trade.
// parent  reunion: Reunion
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: reunion.trade})
RETURN trade
