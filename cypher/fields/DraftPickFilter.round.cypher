// Picks of a range of rounds.
// parent  pick: DraftPick
// param   from: Int, to: Int
RETURN ($from IS NULL OR pick.round >= $from)
  AND ($to IS NULL OR pick.round <= $to)
