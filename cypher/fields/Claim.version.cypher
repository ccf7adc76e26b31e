// How often editors have changed it since it was recorded.
// parent  claim: Claim
RETURN coalesce(claim.version, 0)
