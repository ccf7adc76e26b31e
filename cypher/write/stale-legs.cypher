// Marks the trades that moved a pick without a number of a round in which picks change: it may have got one.
// param   rows: values of each pick
UNWIND $rows AS row
WITH DISTINCT row.values.season AS season, row.values.round AS round
MATCH (pick:DraftPick {season: season})<-[:MOVED]-(trade:Trade)
WHERE pick.round = round
  AND pick.overall IS NULL
SET trade:Stale
