// Whom the franchise drafted, newest first, by pages.
// parent  team: Team
// param   season: Int
// yields  draft: Draft, player: Player, team: Team
MATCH (team)<-[draft:DRAFTED_BY]-(player:Player)
WHERE ($season IS NULL OR draft.season = $season)
  AND draftHeld(draft.season, draft.round)
RETURN draft, player, team
ORDER BY draft.season DESC, coalesce(draft.overall, 999), draft.id
