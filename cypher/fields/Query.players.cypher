// Players, by pages.
// filter  where: PlayerFilter
// order   orderBy: PlayerOrder!
// yields  player: Player
MATCH (player:Player)
RETURN player
