// Deletes the links that new ones of a kind replace of which a beginning has only one, whatever they lead to, and marks what
// they led to; KIND stands for the type, FROM for the label of the beginning.
// param   rows: from and id of each new one
UNWIND $rows AS row
MATCH (:FROM {id: row.from})-[former:KIND]->(end)
WHERE former.id <> row.id
SET end:$($toMarks)
DELETE former
