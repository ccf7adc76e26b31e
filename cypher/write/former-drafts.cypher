// Deletes who was said to be drafted with a pick where it was another man or by another franchise.
// param   rows: from, to, values of each new one
UNWIND $rows AS row
MATCH (player:Person)-[former:DRAFTED_BY {season: row.values.season, overall: row.values.overall}]->(team:Team)
WHERE player.id <> row.from
  OR team.id <> row.to
SET player:Stale
DELETE former
