// What sources claim about the trade.
// parent  trade: Trade
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(trade)
WHERE $asOfDate IS NULL OR claim.recordedAt <= $asOfDate
RETURN claim
ORDER BY claim.predicate, claim.id
