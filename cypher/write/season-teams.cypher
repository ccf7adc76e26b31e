// Records whose season a team-season is.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (teamSeason:TeamSeason {id: row.from})
MATCH (team:Team {id: row.to})
MERGE (teamSeason)-[seasonOf:SEASON_OF {id: row.id}]->(team)
SET seasonOf += row.values
RETURN count(*) AS written
