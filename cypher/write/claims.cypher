// Records what single sources claim, without what it is about.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.values
RETURN count(*) AS written
