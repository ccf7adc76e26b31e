// Whether the draft of a year had been held by the day at which the question is put; drafts are over by the end of April.
// takes   season
$asOfDate IS NULL OR date({year: season, month: 4, day: 30}) <= $asOfDate
