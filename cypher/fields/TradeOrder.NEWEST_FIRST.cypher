// Latest league year first, in it the latest day first; undated last.
// parent  trade: Trade
// yields  trade: Trade
RETURN trade
ORDER BY trade.season DESC, coalesce(toString(trade.date), '') DESC, trade.id
