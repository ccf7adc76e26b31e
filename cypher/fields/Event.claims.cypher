// What sources claim about the event.
// parent  event: Event
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(event)
WHERE $asOfDate IS NULL OR claim.recordedAt <= $asOfDate
RETURN claim
ORDER BY claim.predicate, claim.id
