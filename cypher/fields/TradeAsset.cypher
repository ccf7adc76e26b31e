// Which kind of asset moved: a human moves as a player, if he ever was one.
// parent  asset: TradeAsset
RETURN CASE WHEN asset:DraftPick THEN 'DraftPick' WHEN asset:Player THEN 'Player' ELSE 'Coach' END
