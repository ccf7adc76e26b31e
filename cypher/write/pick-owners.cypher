// Records the one franchise that used a pick or, until then, owned it first.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (pick:DraftPick {id: row.from})
MATCH (team:Team {id: row.to})
MERGE (pick)-[ownership:OWNED_BY {id: row.id}]->(team)
SET ownership += row.values
WITH row, pick
OPTIONAL MATCH (pick)-[former:OWNED_BY]->(:Team)
WHERE former.id <> row.id
DELETE former
RETURN count(DISTINCT row.id) AS written
