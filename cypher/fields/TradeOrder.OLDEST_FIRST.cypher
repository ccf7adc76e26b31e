// Earliest league year first, in it the earliest day first; undated last.
// parent  trade: Trade
// yields  trade: Trade
RETURN trade
ORDER BY trade.season, coalesce(toString(trade.date), '9999-12-31'), trade.id
