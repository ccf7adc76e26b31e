// Players whom a franchise chose in a draft that fits.
// parent  player: Player
// param   team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int, roundFrom: Int, roundTo: Int
// anchor  400 by team
// anchor  1000 by seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (player)-[draft:DRAFTED_BY]->(team:Team)
  WHERE ($team IS NULL OR team.id = $team)
    AND ($notTeam IS NULL OR team.id <> $notTeam)
    AND ($seasonFrom IS NULL OR draft.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR draft.season <= $seasonTo)
    AND ($roundFrom IS NULL OR draft.round >= $roundFrom)
    AND ($roundTo IS NULL OR draft.round <= $roundTo)
    AND draftHeld(draft.season, draft.round)
}
