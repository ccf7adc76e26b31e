// Where this comes from, by id.
// parent  stint: RosterStint
// yields  source: Source
// rows    2
UNWIND stint.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
