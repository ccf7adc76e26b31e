// Claims about the same fact with another value, by id.
// parent  claim: Claim
// yields  other: Claim
// rows    2
MATCH (claim)-[:CONTRADICTS]-(other:Claim)
WHERE happened(other.recordedAt)
WITH DISTINCT other
RETURN other
ORDER BY other.id
