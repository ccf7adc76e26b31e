// What is marked to be derived again; KIND stands for its label.
// rows    id
MATCH (node:KIND:Stale)
RETURN node.id AS id
ORDER BY id
