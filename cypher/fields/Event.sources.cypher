// Where this comes from, by id.
// parent  event: Event
// yields  source: Source
// rows    2
UNWIND event.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
