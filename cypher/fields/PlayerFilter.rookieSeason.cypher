// Players whose first season lies in a range.
// parent  player: Player
// param   from: Int, to: Int
RETURN ($from IS NULL OR player.rookieSeason >= $from)
  AND ($to IS NULL OR player.rookieSeason <= $to)
