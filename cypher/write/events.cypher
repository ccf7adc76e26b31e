// Records what happened, without those it happened to.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event += row.values
RETURN count(*) AS written
