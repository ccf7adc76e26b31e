// Which kind of asset moved: a human as what he was then.
// parent  moved: TradeAsset, move: TradeLeg
RETURN CASE WHEN moved:DraftPick THEN 'DraftPick' WHEN move.movedAs = 'COACH' THEN 'Coach' ELSE 'Player' END
