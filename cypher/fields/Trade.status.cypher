// How sure the trade is.
// parent  trade: Trade
RETURN statusAt(trade)
