// The draft pick that the change is about.
// parent  recorded: Recorded
// yields  draftPick: DraftPick
// rows    1
UNWIND recorded.facts AS fact
MATCH (draftPick:DraftPick {id: substring(fact, size('DraftPick:'))})
WHERE fact STARTS WITH 'DraftPick:'
RETURN draftPick
