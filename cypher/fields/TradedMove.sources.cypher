// Where this comes from, by id.
// parent  move: TradedMove
// yields  source: Source
// rows    2
UNWIND move.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
