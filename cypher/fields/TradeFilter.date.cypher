// Trades of a range of days.
// parent  trade: Trade
// param   from: Date, to: Date
RETURN ($from IS NULL OR trade.date >= $from)
  AND ($to IS NULL OR trade.date <= $to)
