// By the franchises that gave or received something.
// parent  trade: Trade
// yields  key: String, label: String
MATCH (trade)-[leg:MOVED]->(:Person|DraftPick)
UNWIND [leg.from, leg.to] AS teamId
MATCH (team:Team {id: teamId})
WITH trade, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
