// Adds steps to the histories of trades' statuses, whose days never go back; an imported status is the first step, of the
// trade's own day. Whom a trade moved where has the history as well.
// param   rows: id of each trade; status, day and sources of the step; isFirst: whether the trade has just been recorded
// rows    id of each trade that has its step; none of one whose last step is of a later day
UNWIND $rows AS row
MATCH (trade:Trade {id: row.id})
WITH row, trade, trade.statusDays IS NULL AND NOT row.isFirst AND trade.date IS NOT NULL AS isImported
WITH row, trade,
  CASE WHEN isImported THEN [trade.status] ELSE coalesce(trade.statuses, []) END AS statuses,
  CASE WHEN isImported THEN [trade.date] ELSE coalesce(trade.statusDays, []) END AS days,
  CASE WHEN isImported THEN [reduce(text = '', source IN trade.sources | text + CASE text WHEN '' THEN '' ELSE ';' END + source)] ELSE coalesce(trade.statusSources, []) END AS sources
WHERE size(days) = 0
  OR days[-1] <= row.day
SET trade.statuses = statuses + row.status,
  trade.statusDays = days + row.day,
  trade.statusSources = sources + reduce(text = '', source IN row.sources | text + CASE text WHEN '' THEN '' ELSE ';' END + source)
WITH trade
CALL (trade) {
  MATCH (trade)-[:MOVED]->(:Person)-[move:TRADED_TO {trade: trade.id}]->(:Team)
  SET move.statuses = trade.statuses,
    move.statusDays = trade.statusDays
}
RETURN trade.id AS id
ORDER BY id
