// The person or franchise.
// parent  neighbour: Neighbour
// yields  node: Node
// rows    1
MATCH (node:Person|Team {id: neighbour.id})
RETURN node
