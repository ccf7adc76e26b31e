// Nodes that rest on sources that are imported anew; KIND stands for their label.
// param   sources: ids of the sources
// param   firstSeason, lastSeason: the seasons that are imported; null for all
// rows    id, from, sources of each
MATCH (node:KIND)
WHERE any(source IN node.sources WHERE source IN $sources)
  AND ($firstSeason IS NULL OR $firstSeason <= node.season <= $lastSeason)
RETURN node.id AS id, '' AS from, node.sources AS sources
ORDER BY id
