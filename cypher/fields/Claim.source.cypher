// Who says so.
// parent  claim: Claim
// yields  source: Source
// rows    1
MATCH (claim)-[:STATED_BY]->(source:Source)
RETURN source
