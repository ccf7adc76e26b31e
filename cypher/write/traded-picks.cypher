// Records the draft picks that moved in trades.
// param   rows: from, to, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (trade:Trade {id: row.from})
MATCH (pick:DraftPick {id: row.to})
MERGE (trade)-[leg:MOVED {id: row.id}]->(pick)
SET leg += row.values
RETURN count(*) AS written
