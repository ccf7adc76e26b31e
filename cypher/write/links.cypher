// Records links of one kind; KIND stands for their type, FROM and TO for the labels of their ends.
// param   rows: from, to, id, values of each
// param   fromMarks, toMarks: labels that mark an end to be derived again
// rows    written: how many
UNWIND $rows AS row
WITH row.to AS toId, collect(row) AS rows
// Few ends have many links: each is looked up and marked once.
MATCH (to:TO {id: toId})
SET to:$($toMarks)
WITH to, rows
UNWIND rows AS row
MATCH (from:FROM {id: row.from})
MERGE (from)-[link:KIND {id: row.id}]->(to)
SET link += row.values,
  from:$($fromMarks)
RETURN count(*) AS written
