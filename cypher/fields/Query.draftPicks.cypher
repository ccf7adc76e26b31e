// Draft picks, by pages.
// filter  where: DraftPickFilter
// order   orderBy: DraftPickOrder!
// yields  pick: DraftPick
MATCH (pick:DraftPick)
RETURN pick
