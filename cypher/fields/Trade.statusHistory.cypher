// How sure the trade was when, oldest first.
// parent  trade: Trade
// yields  step: TradeStatus
// rows    2
UNWIND range(0, size(coalesce(trade.statusDays, [])) - 1) AS place
WITH {status: trade.statuses[place], date: trade.statusDays[place], sources: trade.statusSources[place], place: place} AS step
WHERE happened(step.date)
RETURN step
ORDER BY step.place
