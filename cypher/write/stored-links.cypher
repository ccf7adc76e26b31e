// Links as they are stored, to tell what an import would change; KIND stands for their type, FROM and TO for the labels of
// their ends.
// param   rows: from and id of each
// rows    id, to, labels and properties of those that are there
UNWIND $rows AS row
MATCH (from:FROM {id: row.from})-[link:KIND {id: row.id}]->(to:TO)
RETURN row.id AS id, to.id AS to, [] AS labels, properties(link) AS properties
