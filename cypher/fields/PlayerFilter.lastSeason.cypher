// Players whose last season so far lies in a range.
// parent  player: Player
// param   from: Int, to: Int
RETURN ($from IS NULL OR field(Player.lastSeason) >= $from)
  AND ($to IS NULL OR field(Player.lastSeason) <= $to)
