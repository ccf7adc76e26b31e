// What moved from whom to whom.
// parent  branch: TradeTreeLeg
// yields  leg: TradeLeg, asset: TradeAsset
// rows    1
MATCH (:Trade {id: branch.trade})-[leg:MOVED {id: branch.leg}]->(asset:Person|DraftPick)
RETURN leg, asset
