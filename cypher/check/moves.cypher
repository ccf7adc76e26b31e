// Every move of a person is a leg of its trade.
// problem  {count} moves of people and legs of trades lack each other, {example} among them
// remedy   import what states them again with --strict, which reads unchanged files as well.
// rows     count, example
CALL () {
  MATCH (person:Person)-[move:TRADED_TO]->(:Team)
  WHERE NOT EXISTS { (:Trade {id: move.trade})-[:MOVED {id: move.id}]->(person) }
  RETURN move
  UNION ALL
  MATCH (:Trade)-[move:MOVED]->(person:Person)
  WHERE NOT EXISTS { (person)-[:TRADED_TO {id: move.id}]->(:Team) }
  RETURN move
}
RETURN count(move) AS count,
  min(move.id) AS example
