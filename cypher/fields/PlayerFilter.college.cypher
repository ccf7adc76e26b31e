// Players of one college.
// parent  player: Player
// param   college: String
RETURN player.college = $college
