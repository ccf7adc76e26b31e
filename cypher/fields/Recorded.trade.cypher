// The trade that the change is about.
// parent  recorded: Recorded
// yields  trade: Trade
// rows    1
UNWIND recorded.facts AS fact
MATCH (trade:Trade {id: substring(fact, size('Trade:'))})
WHERE fact STARTS WITH 'Trade:'
RETURN trade
