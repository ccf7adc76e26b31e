// The franchise that used the pick, or its original owner.
// parent  pick: DraftPick
// yields  team: Team
// rows    1
MATCH (pick)-[:OWNED_BY]->(team:Team)
RETURN team
