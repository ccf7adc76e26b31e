// Who says so, by id.
// parent  step: TradeStatus
// yields  source: Source
// rows    1
UNWIND split(step.sources, ';') AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
