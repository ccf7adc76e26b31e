// A link as it is recorded; KIND stands for its type, FROM and TO for the labels of its ends.
// param   from, id: of the link
// rows    to, labels and properties
MATCH (from:FROM {id: $from})-[link:KIND {id: $id}]->(to:TO)
RETURN to.id AS to, [] AS labels, properties(link) AS properties
