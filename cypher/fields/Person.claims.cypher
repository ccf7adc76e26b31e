// What sources claim about the person.
// parent  person: Person
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(person)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
