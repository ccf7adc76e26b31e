// How many things moved.
// parent  trade: Trade
RETURN COUNT { (trade)-[:MOVED]->(:Person|DraftPick) }
