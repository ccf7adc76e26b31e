// The name in use; a franchise's on the day, as of one.
// parent  hit: SearchHit, node: SearchResult
RETURN CASE WHEN node:Team THEN teamName(node) ELSE node.name END
