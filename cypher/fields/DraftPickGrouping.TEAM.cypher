// By the franchises that used the picks or, while unused, owned them first.
// parent  pick: DraftPick
// yields  key: String, label: String
MATCH (pick)-[:OWNED_BY]->(team:Team)
WITH pick, 'Team:' + team.id AS key, team.name AS label
RETURN key, label
