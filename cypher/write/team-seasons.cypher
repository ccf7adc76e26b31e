// Records franchises in single seasons, under the name of the time.
// param   rows: id, values of each
// rows    written: how many
UNWIND $rows AS row
MERGE (teamSeason:TeamSeason {id: row.id})
SET teamSeason += row.values
RETURN count(*) AS written
