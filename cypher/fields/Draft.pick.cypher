// The pick with which the player was chosen.
// parent  draft: Draft, player: Player
// yields  pick: DraftPick
// rows    1
MATCH (pick:DraftPick {season: draft.season})-[:SELECTED]->(player)
RETURN pick
