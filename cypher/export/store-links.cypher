// Types of relationships with the labels of both ends and the keys of their properties.
// rows    type, from, to, keys: a list, once for each set of keys
MATCH (from)-[link]->(to)
WITH DISTINCT type(link) AS type, CASE WHEN from:Person THEN 'Person' ELSE head(labels(from)) END AS from,
  CASE WHEN to:Person THEN 'Person' ELSE head(labels(to)) END AS to, keys(link) AS keys
RETURN type, from, to, keys
ORDER BY type, from, to
