// Players, by pages; on a day those of whom anything was known by then.
// filter  where: PlayerFilter
// order   orderBy: PlayerOrder!
// yields  player: Player
MATCH (player:Player)
WHERE knownAs(player, 'player')
RETURN player
