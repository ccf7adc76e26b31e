// Nodes as they are stored, to tell what an import would change; KIND stands for their label.
// param   rows: id of each
// rows    id, to, labels and properties of those that are there
UNWIND $rows AS row
MATCH (node:KIND {id: row.id})
RETURN row.id AS id, '' AS to, labels(node) AS labels, properties(node) AS properties
