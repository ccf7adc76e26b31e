// Whether a round of the draft of a year had been held by the day at which the question is put; without a round, all of it.
// takes   season, round
$asOfDraft IS NULL OR season * 100 + coalesce(round, 49) <= $asOfDraft
