// Records the people who moved in trades.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (trade:Trade {id: row.from})
MATCH (person:Person {id: row.to})
MERGE (trade)-[leg:MOVED {id: row.id}]->(person)
SET leg += row.values
RETURN count(*) AS written
