// Trades of which one leg fits.
// parent  trade: Trade
// param   from: ID(Team), to: ID(Team), person: ID(Player|Coach), pick: ID(DraftPick), asset: TradeAssetKind
// anchor  60 by from
// anchor  60 by to
// anchor  2 by person
// anchor  3 by pick
RETURN EXISTS {
  MATCH (trade)-[leg:MOVED]->(asset:Person|DraftPick)
  WHERE ($from IS NULL OR leg.from = $from)
    AND ($to IS NULL OR leg.to = $to)
    AND ($person IS NULL OR asset:Person AND asset.id = $person)
    AND ($pick IS NULL OR asset:DraftPick AND asset.id = $pick)
    AND ($asset IS NULL OR $asset = CASE WHEN asset:DraftPick THEN 'DRAFT_PICK' ELSE leg.movedAs END)
}
