// What sources claim about the franchise in the season.
// parent  teamSeason: TeamSeason
// yields  claim: Claim
// rows    2
MATCH (claim:Claim)-[:ABOUT]->(teamSeason)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, claim.id
