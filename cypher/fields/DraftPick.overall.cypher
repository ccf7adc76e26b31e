// The place among all picks of the draft; unknown before the draft.
// parent  pick: DraftPick
RETURN CASE WHEN ($asOfDate IS NULL OR date({year: pick.season, month: 4, day: 30}) <= $asOfDate) THEN pick.overall END
