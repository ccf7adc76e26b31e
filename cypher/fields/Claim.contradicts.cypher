// Claims about the same fact with another value, by id.
// parent  claim: Claim
// yields  other: Claim
// rows    2
MATCH (claim)-[:CONTRADICTS]-(other:Claim)
WHERE $asOfDate IS NULL OR other.recordedAt <= $asOfDate
WITH DISTINCT other
RETURN other
ORDER BY other.id
