// The trades that the franchise took part in, newest first, by pages.
// parent  team: Team
// param   season: Int
// yields  trade: Trade
CALL (team) {
  MATCH (trade:Trade)-[:MOVED {from: team.id}]->()
  RETURN trade
  UNION
  MATCH (trade:Trade)-[:MOVED {to: team.id}]->()
  RETURN trade
}
WITH trade
WHERE ($season IS NULL OR trade.season = $season)
  AND announced(trade)
RETURN trade
ORDER BY trade.season DESC, coalesce(toString(trade.date), '') DESC, trade.id
