// The trade that made the move.
// parent  move: TradedMove
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: move.trade})
RETURN trade
