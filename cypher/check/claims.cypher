// Every claim is about something, and somebody states it.
// problem  {count} claims are about nothing or stated by nobody, {example} among them
// remedy   take them back by the mutation 'retract', or import what states them again with --strict.
// rows     count, example
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:ABOUT]->() }
  OR NOT EXISTS { (claim)-[:STATED_BY]->(:Source) }
RETURN count(claim) AS count,
  min(claim.id) AS example
