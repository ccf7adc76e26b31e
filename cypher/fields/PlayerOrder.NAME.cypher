// By name, then id.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY player.name, player.id
