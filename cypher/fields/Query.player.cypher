// The player whom a reference names.
// refer   by: PersonRef! as player: Player
// yields  player: Player
// rows    1
RETURN player
