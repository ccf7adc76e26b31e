// Who gave it.
// parent  move: TradedMove
// yields  team: Team
// rows    1
MATCH (team:Team {id: move.from})
RETURN team
