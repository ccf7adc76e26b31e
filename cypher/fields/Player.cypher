// A player, by its key.
// param   key: String!
// yields  player: Player
// rows    1
MATCH (player:Person&Player {id: $key})
RETURN player
