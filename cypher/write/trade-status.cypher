// Adds a step to the history of a trade's status, whose days never go back; an imported status is the first step, of the
// trade's own day. Whom the trade moved where has the history as well.
// param   id: of the trade
// param   status, day, sources: of the step
// param   isFirst: whether the trade has just been recorded
// rows    id of the trade; none when the day is before the last step's
MATCH (trade:Trade {id: $id})
WITH trade, trade.statusDays IS NULL AND NOT $isFirst AND trade.date IS NOT NULL AS isImported
WITH trade,
  CASE WHEN isImported THEN [trade.status] ELSE coalesce(trade.statuses, []) END AS statuses,
  CASE WHEN isImported THEN [trade.date] ELSE coalesce(trade.statusDays, []) END AS days,
  CASE WHEN isImported THEN [reduce(text = '', source IN trade.sources | text + CASE text WHEN '' THEN '' ELSE ';' END + source)] ELSE coalesce(trade.statusSources, []) END AS sources
WHERE size(days) = 0
  OR days[-1] <= $day
SET trade.statuses = statuses + $status,
  trade.statusDays = days + $day,
  trade.statusSources = sources + reduce(text = '', source IN $sources | text + CASE text WHEN '' THEN '' ELSE ';' END + source)
WITH trade
CALL (trade) {
  MATCH (trade)-[:MOVED]->(:Person)-[move:TRADED_TO {trade: trade.id}]->(:Team)
  SET move.statuses = trade.statuses,
    move.statusDays = trade.statusDays
}
RETURN trade.id AS id
