// Where this comes from, by id.
// parent  step: Step
// yields  source: Source
// rows    3
UNWIND step.sources AS sourceId
WITH DISTINCT sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
