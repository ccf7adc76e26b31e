// Dates what is derived from data sets that are published anew.
// param   rows: id, values and changed of each source
UNWIND $rows AS row
WITH row
WHERE 'date' IN row.changed
MATCH (:Source {id: row.id})<-[:STATED_BY {rule: 'HEAD_COACHES_DIFFER'}]-(claim:Claim)
SET claim.recordedAt = row.values.date
