// Which of some sources are in the graph.
// param   ids: ids of the sources
// rows    id of each
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source.id AS id
ORDER BY id
