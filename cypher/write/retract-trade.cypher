// Takes a retracted trade off, and what it moved; the trades before and after it are derived again.
// param   id: of the trade
MATCH (trade:Trade {id: $id})
CALL (trade) {
  MATCH (trade)-[:MOVED]->(asset:Person|DraftPick)<-[:MOVED]-(other:Trade)
  SET other:Stale
}
CALL (trade) {
  MATCH (trade)-[:MOVED]->(:DraftPick)-[:SELECTED]->(:Person)<-[:MOVED]-(other:Trade)
  SET other:Stale
}
CALL (trade) {
  MATCH (trade)-[:MOVED]->(person:Person)<-[:SELECTED]-(:DraftPick)<-[:MOVED]-(other:Trade)
  SET other:Stale
}
CALL (trade) {
  MATCH (trade)-[:MOVED]->(:Person)-[move:TRADED_TO {trade: trade.id}]->(:Team)
  DELETE move
}
DETACH DELETE trade
