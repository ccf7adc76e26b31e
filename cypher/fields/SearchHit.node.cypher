// What was found, a human as what the hit shows him as.
// parent  hit: SearchHit, node: SearchResult
// yields  found: SearchResult, kind: EntityKind
// rows    1
WITH node AS found, hit.kind AS kind
RETURN found, kind
