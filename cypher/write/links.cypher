// Records links of one kind; KIND stands for their type, FROM and TO for the labels of their ends.
// param   rows: from, to, id, values of each
// param   fromMarks, toMarks: labels that mark an end to be derived again
// rows    written: how many
UNWIND $rows AS row
MATCH (from:FROM {id: row.from})
MATCH (to:TO {id: row.to})
MERGE (from)-[link:KIND {id: row.id}]->(to)
SET link += row.values,
  from:$($fromMarks),
  to:$($toMarks)
RETURN count(*) AS written
