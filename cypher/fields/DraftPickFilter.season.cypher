// Picks of a range of drafts.
// parent  pick: DraftPick
// param   from: Int, to: Int
RETURN ($from IS NULL OR pick.season >= $from)
  AND ($to IS NULL OR pick.season <= $to)
