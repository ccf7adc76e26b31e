// Links that rest on sources that are imported anew; KIND stands for their type, FROM and TO for the labels of their ends.
// param   sources: ids of the sources
// param   firstSeason, lastSeason: the seasons that are imported; null for all
// rows    id, from, sources of each
MATCH (from:FROM)-[link:KIND]->(:TO)
WHERE any(source IN link.sources WHERE source IN $sources AND NOT source IN coalesce(link.ledBy, []))
  AND ($firstSeason IS NULL OR $firstSeason <= coalesce(link.season, from.season) <= $lastSeason)
RETURN link.id AS id, from.id AS from, link.sources AS sources
ORDER BY id
