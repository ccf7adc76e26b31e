// Players whose name in use begins so, as names are compared.
// parent  player: Player
// param   namePrefix: NamePrefix
RETURN player.nameKey STARTS WITH $namePrefix
