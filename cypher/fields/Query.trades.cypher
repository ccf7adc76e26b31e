// Trades, by pages.
// filter  where: TradeFilter
// order   orderBy: TradeOrder!
// yields  trade: Trade
MATCH (trade:Trade)
WHERE announced(trade)
RETURN trade
