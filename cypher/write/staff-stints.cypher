// Puts coaches on the staffs of team-seasons.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (coach:Person {id: row.from})
MATCH (teamSeason:TeamSeason {id: row.to})
MERGE (coach)-[stint:ON_STAFF {id: row.id}]->(teamSeason)
SET stint += row.values
RETURN count(*) AS written
