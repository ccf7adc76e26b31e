// Who was chosen with the pick.
// parent  pick: DraftPick
// yields  player: Player
// rows    1
MATCH (pick)-[:SELECTED]->(player:Player)
WHERE draftHeld(pick.season, pick.round)
RETURN player
