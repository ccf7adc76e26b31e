// Records who was chosen with a pick.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (pick:DraftPick {id: row.from})
MATCH (player:Person {id: row.to})
MERGE (pick)-[selection:SELECTED {id: row.id}]->(player)
SET selection += row.values
RETURN count(*) AS written
