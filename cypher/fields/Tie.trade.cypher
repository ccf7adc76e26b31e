// The trade.
// parent  tie: Tie
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: tie.trade})
RETURN trade
