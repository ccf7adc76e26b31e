// Every draft pick has chosen one player at most, for one franchise.
// problem  {count} draft picks have chosen several players, or belong to several franchises, {example} among them
// remedy   correct them by the mutation 'correct', or import what states them again.
// rows     count, example
MATCH (pick:DraftPick)
WHERE COUNT { (pick)-[:SELECTED]->() } > 1
  OR COUNT { (pick)-[:OWNED_BY]->() } > 1
RETURN count(pick) AS count,
  min(pick.id) AS example
