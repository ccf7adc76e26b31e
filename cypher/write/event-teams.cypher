// Records the team and season of an event.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (event:Event {id: row.from})
MATCH (teamSeason:TeamSeason {id: row.to})
MERGE (event)-[place:AT {id: row.id}]->(teamSeason)
SET place += row.values
RETURN count(*) AS written
