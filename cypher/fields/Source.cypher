// A source, by its key.
// param   key: String!
// yields  source: Source
// rows    1
MATCH (source:Source {id: $key})
RETURN source
