// Whether it is a pick that has not been used.
// parent  branch: TradeTreeLeg
RETURN EXISTS {
  MATCH (:Trade {id: branch.trade})-[:MOVED {id: branch.leg}]->(pick:DraftPick)
  WHERE NOT EXISTS {
    MATCH (pick)-[:SELECTED]->(:Player)
    WHERE draftHeld(pick.season, pick.round)
  }
}
