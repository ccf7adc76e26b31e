// Who received it.
// parent  leg: TradeLeg
// yields  team: Team
// rows    1
MATCH (team:Team {id: leg.to})
RETURN team
