// Trades by how many franchises took part.
// parent  trade: Trade
// param   from: Int, to: Int
RETURN ($from IS NULL OR field(Trade.teamCount) >= $from)
  AND ($to IS NULL OR field(Trade.teamCount) <= $to)
