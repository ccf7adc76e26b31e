// What sources claim about the franchise.
// parent  team: Team
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(team)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
