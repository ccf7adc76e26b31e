// Marks the trades of picks that were used otherwise than known.
// param   rows: from, the id of each pick
UNWIND $rows AS row
MATCH (:DraftPick {id: row.from})<-[:MOVED]-(trade:Trade)
SET trade:Stale
