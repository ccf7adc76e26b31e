// Where this comes from, by id.
// parent  tie: Tie
// yields  source: Source
// rows    3
MATCH (source:Source)
WHERE source.id IN tie.sources
RETURN source
ORDER BY source.id
