// What a trade moved, as it is recorded.
// param   id: of the trade
// rows    from, to, person, pick, conditional, note, sources of each
MATCH (:Trade {id: $id})-[leg:MOVED]->(asset:Person|DraftPick)
RETURN leg.from AS from,
  leg.to AS to,
  CASE WHEN asset:Person THEN asset.id END AS person,
  CASE WHEN asset:DraftPick THEN asset.id END AS pick,
  leg.conditional AS conditional,
  leg.note AS note,
  leg.sources AS sources
ORDER BY leg.to, asset.id
