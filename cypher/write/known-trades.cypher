// Every trade in the graph, as far as an import tells trades apart by it.
// rows    id, date, people that moved and teams between which something moved
MATCH (trade:Trade)
RETURN trade.id AS id,
  trade.date AS date,
  COLLECT { MATCH (trade)-[:MOVED]->(person:Person) RETURN DISTINCT person.id AS id ORDER BY id } AS people,
  COLLECT { MATCH (trade)-[leg:MOVED]->(:Person|DraftPick) UNWIND [leg.from, leg.to] AS team RETURN DISTINCT team ORDER BY team } AS teams
ORDER BY id
