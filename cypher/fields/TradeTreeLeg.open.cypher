// Whether it is a pick that has not been used.
// parent  branch: TradeTreeLeg
RETURN EXISTS {
  MATCH (:Trade {id: branch.trade})-[:MOVED {id: branch.leg}]->(pick:DraftPick)
  WHERE NOT EXISTS { (pick)-[:SELECTED]->() }
    OR date({year: pick.season, month: 4, day: 30}) > $asOfDate
}
