// Trades, by pages.
// filter  where: TradeFilter
// order   orderBy: TradeOrder!
// yields  trade: Trade
MATCH (trade:Trade)
WHERE $asOfDate IS NULL OR trade.date <= $asOfDate
RETURN trade
