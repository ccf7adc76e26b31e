// Nodes as they are stored, to tell what an import would change.
// param   kind: their label
// param   rows: id of each
// rows    id, labels and properties of those that are there
UNWIND $rows AS row
CALL (row) {
  WITH *
  WHERE $kind = 'Source'
  MATCH (node:Source {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Team'
  MATCH (node:Team {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'TeamSeason'
  MATCH (node:TeamSeason {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Week'
  MATCH (node:Week {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Person'
  MATCH (node:Person {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'DraftPick'
  MATCH (node:DraftPick {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Trade'
  MATCH (node:Trade {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Event'
  MATCH (node:Event {id: row.id})
  RETURN node
  UNION ALL
  WITH *
  WHERE $kind = 'Claim'
  MATCH (node:Claim {id: row.id})
  RETURN node
}
RETURN row.id AS id, labels(node) AS labels, properties(node) AS properties
