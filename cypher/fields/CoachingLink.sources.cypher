// Where this comes from, by id.
// parent  link: CoachingLink
// yields  source: Source
// rows    2
UNWIND link.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
