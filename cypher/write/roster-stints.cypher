// Puts players on the rosters of team-seasons.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (player:Person {id: row.from})
MATCH (teamSeason:TeamSeason {id: row.to})
MERGE (player)-[stint:ON_ROSTER {id: row.id}]->(teamSeason)
SET stint += row.values
RETURN count(*) AS written
