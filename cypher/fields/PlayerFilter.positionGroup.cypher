// Players of one group of positions.
// parent  player: Player
// param   positionGroup: PositionGroup
RETURN player.positionGroup = $positionGroup
