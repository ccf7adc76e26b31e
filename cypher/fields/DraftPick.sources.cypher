// Where this comes from, by id.
// parent  pick: DraftPick
// yields  source: Source
// rows    3
UNWIND pick.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
