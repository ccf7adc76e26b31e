// Claims contradict each other when they give different values for the same predicate of the same subject.
// Only what differs is written; links that no longer follow are deleted.
// param   claims: ids of the claims whose links are brought up to date
// rows    written and deleted: how many links
UNWIND $claims AS claimId
MATCH (claim:Claim {id: claimId})
CALL (claim) {
  MATCH (claim)-[:ABOUT]->(subject)<-[:ABOUT]-(other:Claim)
  WHERE other.predicate = claim.predicate
    AND other.value <> claim.value
  RETURN collect(DISTINCT other) AS others
}
CALL (claim, others) {
  MATCH (claim)-[stale:CONTRADICTS]-(former:Claim)
  WHERE NOT former IN others
  DELETE stale
  RETURN count(*) AS deleted
}
CALL (claim, others) {
  UNWIND others AS other
  WITH CASE WHEN claim.id < other.id THEN claim ELSE other END AS first,
    CASE WHEN claim.id < other.id THEN other ELSE claim END AS second
  WITH first, second, first.id + '.' + second.id AS id
  WHERE NOT EXISTS { (first)-[:CONTRADICTS {id: id}]->(second) }
  MERGE (first)-[contradicts:CONTRADICTS {id: id}]->(second)
  SET contradicts.rule = 'SAME_SUBJECT_AND_PREDICATE'
  RETURN count(*) AS written
}
RETURN sum(written) AS written, sum(deleted) AS deleted
