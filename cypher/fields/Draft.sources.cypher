// Where this comes from, by id.
// parent  draft: Draft
// yields  source: Source
// rows    2
UNWIND draft.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
