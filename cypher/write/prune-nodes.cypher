// Takes sources off nodes that these no longer state; one that has no other source and no link with a source goes, and one
// that has such links rests on what these rest on. KIND stands for their label.
// param   rows: id of each
// param   sources: ids of the sources
// param   marks: labels that mark a node to be derived again
// rows    written: how many were deleted or changed
UNWIND $rows AS row
MATCH (node:KIND {id: row.id})
WITH node, [source IN node.sources WHERE NOT source IN $sources] AS kept,
  COLLECT {
    MATCH (node)-[link]-()
    WHERE type(link) <> 'COACHED_BY'
    UNWIND link.sources AS source
    RETURN DISTINCT source
    ORDER BY source
  } AS linked
WITH node, CASE WHEN size(kept) > 0 THEN kept ELSE linked END AS left
CALL (node, left) {
  WITH *
  WHERE size(left) = 0
  DETACH DELETE node
}
CALL (node, left) {
  WITH *
  WHERE size(left) > 0
  SET node.sources = left,
    node:$($marks)
}
RETURN count(*) AS written
