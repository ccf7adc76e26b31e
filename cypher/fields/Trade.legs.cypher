// What moved from whom to whom, by receiver and asset.
// parent  trade: Trade
// yields  leg: TradeLeg, asset: TradeAsset
// rows    4
MATCH (trade)-[leg:MOVED]->(asset:Person|DraftPick)
RETURN leg, asset
ORDER BY leg.to, asset.id, leg.id
