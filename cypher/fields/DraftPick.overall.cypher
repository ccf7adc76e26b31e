// The place among all picks of the draft; unknown before the draft.
// parent  pick: DraftPick
RETURN CASE WHEN draftHeld(pick.season) THEN pick.overall END
