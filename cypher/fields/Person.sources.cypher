// Where this comes from, by id.
// parent  person: Person
// yields  source: Source
// rows    3
UNWIND person.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
