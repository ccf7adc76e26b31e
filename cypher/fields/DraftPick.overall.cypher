// The place among all picks of the draft; unknown before the draft.
// parent  pick: DraftPick
RETURN CASE WHEN $asOfDraft IS NULL THEN pick.overall ELSE CASE WHEN draftHeld(pick.season, 1) THEN pick.overall END END
