// The source's own words.
// parent  claim: Claim
RETURN COLLECT { MATCH (claim)-[statement:STATED_BY]->(:Source) RETURN statement.quote }[0]
