// Where this comes from, by id.
// parent  way: Way
// yields  source: Source
// rows    3
UNWIND way.sources AS sourceId
WITH DISTINCT sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
