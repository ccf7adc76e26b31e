// The trades that the franchise took part in, newest first, by pages.
// parent  team: Team
// param   season: Int
// yields  trade: Trade
MATCH (trade:Trade)
WHERE EXISTS {
    MATCH (trade)-[leg:MOVED]->()
    WHERE leg.from = team.id OR leg.to = team.id
  }
  AND ($season IS NULL OR trade.season = $season)
  AND ($asOfDate IS NULL OR trade.date <= $asOfDate)
RETURN trade
ORDER BY trade.season DESC, coalesce(toString(trade.date), '') DESC, trade.id
