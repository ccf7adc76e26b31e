// Records which franchise drafted a player.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (player:Person {id: row.from})
MATCH (team:Team {id: row.to})
MERGE (player)-[draft:DRAFTED_BY {id: row.id}]->(team)
SET draft += row.values
RETURN count(*) AS written
