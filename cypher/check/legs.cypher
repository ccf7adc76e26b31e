// Every leg of a trade moves somebody or a pick between franchises.
// problem  {count} legs of trades move nothing, or come from or go to no franchise, {example} among them
// remedy   import what states them again with --strict, which reads unchanged files as well.
// rows     count, example
MATCH (one)-[leg:MOVED]->(asset)
WHERE NOT one:Trade
  OR NOT (asset:Person OR asset:DraftPick)
  OR NOT EXISTS { (:Team {id: leg.from}) }
  OR NOT EXISTS { (:Team {id: leg.to}) }
RETURN count(leg) AS count,
  min(coalesce(leg.id, 'one without an id')) AS example
