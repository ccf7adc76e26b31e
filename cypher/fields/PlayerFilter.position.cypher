// Players of one position.
// parent  player: Player
// param   position: String
RETURN player.position = $position
