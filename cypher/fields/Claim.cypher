// A claim, by its key.
// param   key: String!
// yields  claim: Claim
// rows    1
MATCH (claim:Claim {id: $key})
WHERE happened(claim.recordedAt)
RETURN claim
