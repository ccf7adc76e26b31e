// The person or franchise.
// parent  neighbour: Neighbour
// yields  node: Node
// rows    1
WITH neighbour.node AS node
RETURN node
