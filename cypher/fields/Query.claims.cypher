// What sources claim about a thing, the value in use first.
// param   about: ID(Player|Coach|OtherPerson|Team|TeamSeason|Trade|Event|DraftPick)!
// yields  claim: Claim
// rows    10
MATCH (subject:Person|Team|TeamSeason|Trade|Event|DraftPick {id: $about})<-[:ABOUT]-(claim:Claim)
WHERE happened(claim.recordedAt)
RETURN claim
ORDER BY claim.predicate, CASE claim.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, claim.id
