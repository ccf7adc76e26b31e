// Trades of a range of league years.
// parent  trade: Trade
// param   from: Int, to: Int
RETURN ($from IS NULL OR trade.season >= $from)
  AND ($to IS NULL OR trade.season <= $to)
