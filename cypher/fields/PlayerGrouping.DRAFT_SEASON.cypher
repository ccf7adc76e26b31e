// By the seasons in which the players were drafted.
// parent  player: Player
// param   draftedByTeam: ID(Team), draftedByNotTeam: ID(Team)
// param   draftedBySeasonFrom: Int, draftedBySeasonTo: Int, draftedByRoundFrom: Int, draftedByRoundTo: Int
// yields  key: String, label: String
MATCH (player)-[draft:DRAFTED_BY]->(team:Team)
WHERE ($draftedByTeam IS NULL OR team.id = $draftedByTeam)
  AND ($draftedByNotTeam IS NULL OR team.id <> $draftedByNotTeam)
  AND ($draftedBySeasonFrom IS NULL OR draft.season >= $draftedBySeasonFrom)
  AND ($draftedBySeasonTo IS NULL OR draft.season <= $draftedBySeasonTo)
  AND ($draftedByRoundFrom IS NULL OR draft.round >= $draftedByRoundFrom)
  AND ($draftedByRoundTo IS NULL OR draft.round <= $draftedByRoundTo)
  AND draftHeld(draft.season, draft.round)
WITH player, toString(draft.season) AS key, toString(draft.season) AS label
RETURN key, label
