// Players of one of several positions.
// parent  player: Player
// param   positionIn: [String]
RETURN player.position IN $positionIn
