// Players born in a range of days.
// parent  player: Player
// param   from: Date, to: Date
RETURN ($from IS NULL OR player.birthDate >= $from)
  AND ($to IS NULL OR player.birthDate <= $to)
