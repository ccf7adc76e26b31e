// Records whom an event involves.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (event:Event {id: row.from})
MATCH (person:Person {id: row.to})
MERGE (event)-[involvement:INVOLVES {id: row.id}]->(person)
SET involvement += row.values
RETURN count(*) AS written
