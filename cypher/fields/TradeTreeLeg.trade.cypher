// The trade.
// parent  branch: TradeTreeLeg
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: branch.trade})
RETURN trade
