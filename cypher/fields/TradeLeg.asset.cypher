// What moved, and the move that tells what it was then.
// parent  leg: TradeLeg, asset: TradeAsset
// yields  moved: TradeAsset, move: TradeLeg
// rows    1
WITH asset AS moved, leg AS move
RETURN moved, move
