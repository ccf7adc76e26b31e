// Draft picks, by pages; none on a day before all that is known.
// filter  where: DraftPickFilter
// order   orderBy: DraftPickOrder!
// yields  pick: DraftPick
MATCH (pick:DraftPick)
WHERE CASE WHEN $asOfDate IS NULL THEN TRUE ELSE $asOfDraft >= 100 END
RETURN pick
