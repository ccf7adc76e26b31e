// Where this comes from, by id.
// parent  trade: Trade
// yields  source: Source
// rows    2
UNWIND trade.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
