// Who was chosen with the pick.
// parent  branch: TradeTreeLeg
// yields  player: Player
// rows    1
MATCH (:Trade {id: branch.trade})-[:MOVED {id: branch.leg}]->(pick:DraftPick)-[:SELECTED]->(player:Player)
WHERE draftHeld(pick.season, pick.round)
RETURN player
