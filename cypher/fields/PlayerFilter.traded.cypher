// Players whom trades that fit brought to a franchise, so often at least.
// parent  player: Player
// param   from: ID(Team), to: ID(Team), seasonFrom: Int, seasonTo: Int, atLeast: Int
// anchor  1000
// anchor  40 by to
// anchor  40 by from
// anchor  100 by seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (player)-[move:TRADED_TO]->(team:Team)
  WHERE ($to IS NULL OR team.id = $to)
    AND ($from IS NULL OR move.from = $from)
    AND ($seasonFrom IS NULL OR move.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR move.season <= $seasonTo)
    AND move.movedAs = 'PLAYER'
    AND happened(move.date)
    AND stands(move)
}
AND ($atLeast IS NULL OR COUNT {
  MATCH (player)-[move:TRADED_TO]->(team:Team)
  WHERE ($to IS NULL OR team.id = $to)
    AND ($from IS NULL OR move.from = $from)
    AND ($seasonFrom IS NULL OR move.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR move.season <= $seasonTo)
    AND move.movedAs = 'PLAYER'
    AND happened(move.date)
    AND stands(move)
} >= $atLeast)
