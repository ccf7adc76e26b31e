// Every spelling by which it is found: names, and codes of a franchise.
// parent  hit: SearchHit, node: SearchResult
RETURN node.names + CASE
  WHEN node:Team THEN [key IN node.nameKeys WHERE none(name IN node.names WHERE toLower(name) ENDS WITH key) | toUpper(key)]
  ELSE []
END
