// Who gave it.
// parent  leg: TradeLeg
// yields  team: Team
// rows    1
MATCH (team:Team {id: leg.from})
RETURN team
