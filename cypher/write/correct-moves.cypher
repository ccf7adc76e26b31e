// Brings whom a corrected trade moved where in line with the trade.
// param   id: of the trade
MATCH (trade:Trade {id: $id})-[:MOVED]->(person:Person)-[move:TRADED_TO {trade: $id}]->(:Team)
SET move += {
  date: trade.date,
  datePrecision: trade.datePrecision,
  season: trade.season,
  status: trade.status,
  statuses: trade.statuses,
  statusDays: trade.statusDays
}
SET person:Stale
