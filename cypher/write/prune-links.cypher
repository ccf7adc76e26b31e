// Takes sources off links that these no longer state; one that has no other source goes. KIND stands for their type, FROM
// and TO for the labels of their ends.
// param   rows: from and id of each
// param   sources: ids of the sources
// param   fromMarks, toMarks: labels that mark an end to be derived again
// rows    written: how many were deleted or changed
UNWIND $rows AS row
MATCH (from:FROM {id: row.from})-[link:KIND {id: row.id}]->(to:TO)
SET from:$($fromMarks),
  to:$($toMarks)
WITH link, [source IN link.sources WHERE NOT source IN $sources] AS left
CALL (link, left) {
  WITH *
  WHERE size(left) = 0
  DELETE link
}
CALL (link, left) {
  WITH *
  WHERE size(left) > 0
  SET link.sources = left
}
RETURN count(*) AS written
