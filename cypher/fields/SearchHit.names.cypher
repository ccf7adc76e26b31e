// Every spelling by which it is found: names, and codes of a franchise, which are parts of no name.
// parent  hit: SearchHit, node: SearchResult
RETURN node.names + CASE
  WHEN node:Team THEN [key IN node.nameKeys
    WHERE none(name IN node.names
      WHERE ' ' + replace(toLower(name), '.', '') + ' ' CONTAINS ' ' + key + ' ')
    | toUpper(key)]
  ELSE []
END
