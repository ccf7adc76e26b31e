// The other franchise, or the one of its people.
// parent  tie: Tie
// yields  node: Node
// rows    1
MATCH (node:Person|Team {id: tie.with})
RETURN node
