// What the claim is about.
// parent  claim: Claim
// yields  node: Node
// rows    1
MATCH (claim)-[:ABOUT]->(node)
RETURN node
