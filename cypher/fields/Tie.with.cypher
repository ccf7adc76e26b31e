// The other franchise, or the one of its people.
// parent  tie: Tie
// yields  node: Node
// rows    1
WITH tie.met AS node
RETURN node
