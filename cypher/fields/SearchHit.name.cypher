// The name in use.
// parent  hit: SearchHit, node: SearchResult
RETURN node.name
