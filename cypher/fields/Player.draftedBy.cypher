// The drafts in which a franchise chose the player, oldest first.
// parent  player: Player
// yields  draft: Draft, player: Player, team: Team
// rows    1
MATCH (player)-[draft:DRAFTED_BY]->(team:Team)
WHERE $asOfDate IS NULL OR date({year: draft.season, month: 4, day: 30}) <= $asOfDate
RETURN draft, player, team
ORDER BY draft.season, draft.overall, draft.id
