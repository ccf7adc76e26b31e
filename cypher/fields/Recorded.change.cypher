// The change itself.
// parent  recorded: Recorded
// yields  change: Change
// rows    1
MATCH (change:Change {sequence: recorded.sequence})
RETURN change
