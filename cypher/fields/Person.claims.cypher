// What sources claim about the person.
// parent  person: Person
// yields  claim: Claim
// rows    5
MATCH (claim:Claim)-[:ABOUT]->(person)
WHERE $asOfDate IS NULL OR claim.recordedAt <= $asOfDate
RETURN claim
ORDER BY claim.predicate, claim.id
