// By the franchises that drafted the players.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[draft:DRAFTED_BY]->(team:Team)
WHERE draftHeld(draft.season, draft.round)
WITH player, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
