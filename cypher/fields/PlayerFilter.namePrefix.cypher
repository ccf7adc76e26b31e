// Players whose name begins so.
// parent  player: Player
// param   namePrefix: String
RETURN player.name STARTS WITH $namePrefix
