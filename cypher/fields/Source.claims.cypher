// What the source claims, by fact.
// parent  source: Source
// yields  claim: Claim
// rows    20
MATCH (source)<-[:STATED_BY]-(claim:Claim)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
