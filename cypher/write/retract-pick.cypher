// Takes back how a pick was used: whom it chose and who drafted him. The pick itself stays where a trade moved it.
// param   id: of the pick
MATCH (pick:DraftPick {id: $id})
CALL (pick) {
  MATCH (trade:Trade)-[:MOVED]->(pick)
  SET trade:Stale
}
CALL (pick) {
  MATCH (pick)-[:SELECTED]->(player:Person)
  OPTIONAL MATCH (player)-[draft:DRAFTED_BY {season: pick.season, overall: pick.overall}]->(:Team)
  SET player:Stale
  DELETE draft
}
CALL (pick) {
  MATCH (pick)-[use:SELECTED|OWNED_BY]->()
  DELETE use
}
CALL (pick) {
  WITH pick
  WHERE NOT EXISTS { (:Trade)-[:MOVED]->(pick) }
  DETACH DELETE pick
}
