// The value in use for the same fact of the same thing: the preferred claim's, or the only one.
// parent  claim: Claim
RETURN CASE
  WHEN claim.rank = 'PREFERRED' THEN claim.value
  ELSE COLLECT {
    MATCH (claim)-[:ABOUT]->(subject)<-[:ABOUT]-(other:Claim {predicate: claim.predicate, rank: 'PREFERRED'})
    WHERE happened(other.recordedAt)
    RETURN other.value
    ORDER BY other.id
    LIMIT 1
  }[0]
END
