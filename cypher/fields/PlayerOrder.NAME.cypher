// By name, then id.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY player.nameKey, player.id
