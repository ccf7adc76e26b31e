// The trades that brought the person to a franchise, oldest first; none that was called off.
// parent  player: Player
// yields  move: TradedMove, team: Team
// rows    1
MATCH (player)-[move:TRADED_TO]->(team:Team)
WHERE happened(move.date)
  AND stands(move)
RETURN move, team
ORDER BY move.season, move.date, move.id
