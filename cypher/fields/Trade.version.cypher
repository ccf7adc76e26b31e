// How often editors have changed it since it was recorded.
// parent  trade: Trade
RETURN coalesce(trade.version, 0)
