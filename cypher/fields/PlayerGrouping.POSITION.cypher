// By position.
// parent  player: Player
// yields  key: String, label: String
WITH player, player.position AS key, coalesce(player.position, 'unknown') AS label
RETURN key, label
