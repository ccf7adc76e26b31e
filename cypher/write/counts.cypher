// How many nodes and links of each kind there are.
// rows    kind, which is a label or a relationship type, and count
MATCH (node)
UNWIND labels(node) AS kind
RETURN kind, count(*) AS count
UNION ALL
MATCH ()-[link]->()
RETURN type(link) AS kind, count(*) AS count
