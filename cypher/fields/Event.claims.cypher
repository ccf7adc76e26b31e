// What sources claim about the event.
// parent  event: Event
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(event)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
