// What sources claim about the trade.
// parent  trade: Trade
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(trade)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
