// Records which franchise a trade brought a person to.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (person:Person {id: row.from})
MATCH (team:Team {id: row.to})
MERGE (person)-[move:TRADED_TO {id: row.id}]->(team)
SET move += row.values
RETURN count(*) AS written
