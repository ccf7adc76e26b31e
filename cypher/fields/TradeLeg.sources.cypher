// Where this comes from, by id.
// parent  leg: TradeLeg
// yields  source: Source
// rows    2
UNWIND leg.sources AS sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
