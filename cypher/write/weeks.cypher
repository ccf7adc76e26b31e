// Records the days of the seasons' weeks.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (week:Week {id: row.id})
SET week += row.values
RETURN count(*) AS written
