// Records where facts come from.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += row.values
RETURN count(*) AS written
