// Trades by how many things moved.
// parent  trade: Trade
// param   from: Int, to: Int
RETURN ($from IS NULL OR field(Trade.legCount) >= $from)
  AND ($to IS NULL OR field(Trade.legCount) <= $to)
