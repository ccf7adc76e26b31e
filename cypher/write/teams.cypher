// Records franchises.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (team:Team {id: row.id})
SET team += row.values
RETURN count(*) AS written
