// Says which games of a team-season a head coach led, stretch by stretch.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (coach:Person {id: row.from})
MATCH (teamSeason:TeamSeason {id: row.to})
MERGE (coach)-[led:LED {id: row.id}]->(teamSeason)
SET led += row.values
RETURN count(*) AS written
