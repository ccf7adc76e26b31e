// Records trades without what moved in them.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (trade:Trade {id: row.id})
SET trade += row.values
RETURN count(*) AS written
