// Takes a retracted event or claim off, with its links; claims about the same fact are derived again. KIND stands for its label.
// param   id: of the node
MATCH (node:KIND {id: $id})
CALL (node) {
  MATCH (node)-[:CONTRADICTS]-(other:Claim)
  SET other:Stale
}
DETACH DELETE node
