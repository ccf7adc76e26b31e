// Every trade has moved something.
// problem  {count} trades have no leg, {example} among them
// remedy   take them back by the mutation 'retract', or import what states them again with --strict.
// rows     count, example
MATCH (trade:Trade)
WHERE NOT EXISTS { (trade)-[:MOVED]->() }
RETURN count(trade) AS count,
  min(trade.id) AS example
