// Records who says what a claim claims.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (source:Source {id: row.to})
MERGE (claim)-[statement:STATED_BY {id: row.id}]->(source)
SET statement += row.values
RETURN count(*) AS written
