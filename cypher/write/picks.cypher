// Records draft picks, used or not.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (pick:DraftPick {id: row.id})
SET pick += row.values
RETURN count(*) AS written
