// What rests on a node: claims about it. KIND stands for its label.
// param   id: of the node
// rows    claims: their ids
MATCH (node:KIND {id: $id})
RETURN COLLECT {
    MATCH (node)<-[:ABOUT]-(claim:Claim)
    RETURN claim.id
    ORDER BY claim.id
    LIMIT 5
  } AS claims
