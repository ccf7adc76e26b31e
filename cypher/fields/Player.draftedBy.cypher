// The drafts in which a franchise chose the player, oldest first.
// parent  player: Player
// yields  draft: Draft, player: Player, team: Team
// rows    1
MATCH (player)-[draft:DRAFTED_BY]->(team:Team)
WHERE draftHeld(draft.season, draft.round)
RETURN draft, player, team
ORDER BY draft.season, draft.overall, draft.id
