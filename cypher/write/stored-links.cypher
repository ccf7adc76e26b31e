// Links as they are stored, to tell what an import would change.
// param   kind: their type
// param   rows: from and id of each
// rows    id and properties of those that are there
UNWIND $rows AS row
CALL (row) {
  WITH *
  WHERE $kind = 'SEASON_OF'
  MATCH (:TeamSeason {id: row.from})-[link:SEASON_OF {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'ON_ROSTER'
  MATCH (:Person {id: row.from})-[link:ON_ROSTER {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'ON_STAFF'
  MATCH (:Person {id: row.from})-[link:ON_STAFF {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'LED'
  MATCH (:Person {id: row.from})-[link:LED {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'DRAFTED_BY'
  MATCH (:Person {id: row.from})-[link:DRAFTED_BY {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'SELECTED'
  MATCH (:DraftPick {id: row.from})-[link:SELECTED {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'OWNED_BY'
  MATCH (:DraftPick {id: row.from})-[link:OWNED_BY {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'MOVED'
  MATCH (:Trade {id: row.from})-[link:MOVED {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'TRADED_TO'
  MATCH (:Person {id: row.from})-[link:TRADED_TO {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'INVOLVES'
  MATCH (:Event {id: row.from})-[link:INVOLVES {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'AT'
  MATCH (:Event {id: row.from})-[link:AT {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'ABOUT'
  MATCH (:Claim {id: row.from})-[link:ABOUT {id: row.id}]->()
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'STATED_BY'
  MATCH (:Claim {id: row.from})-[link:STATED_BY {id: row.id}]->()
  RETURN link
}
RETURN row.id AS id, [] AS labels, properties(link) AS properties
