// What the change made different, in the order in which it is kept.
// parent  change: Change
// yields  value: ChangedValue
// rows    8
UNWIND range(0, size(change.names) - 1) AS place
WITH {name: change.names[place], before: change.befores[place], after: change.afters[place], place: place} AS value
RETURN value
ORDER BY value.place
