// Who was chosen with the pick.
// parent  pick: DraftPick
// yields  player: Player
// rows    1
MATCH (pick)-[:SELECTED]->(player:Player)
WHERE $asOfDate IS NULL OR date({year: pick.season, month: 4, day: 30}) <= $asOfDate
RETURN player
