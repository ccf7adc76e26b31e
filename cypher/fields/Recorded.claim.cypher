// The claim that the change is about.
// parent  recorded: Recorded
// yields  claim: Claim
// rows    1
UNWIND recorded.facts AS fact
MATCH (claim:Claim {id: substring(fact, size('Claim:'))})
WHERE fact STARTS WITH 'Claim:'
RETURN claim
