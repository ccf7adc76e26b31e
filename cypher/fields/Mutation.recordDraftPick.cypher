// The change that recorded a draft pick, which is in the feed by now.
// yields  recorded: Recorded
// rows    1
MATCH (recorded:Change {sequence: $recorded})
RETURN recorded
