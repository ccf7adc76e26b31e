// The change that recorded a claim, which is in the feed by now.
// yields  recorded: Recorded
// rows    1
MATCH (recorded:Change {sequence: $recorded})
RETURN recorded
