// The changes of the part, oldest first.
// parent  page: ChangePage
// yields  change: Change
// rows    25
UNWIND page.found AS sequence
MATCH (change:Change {sequence: sequence})
RETURN change
ORDER BY change.sequence
