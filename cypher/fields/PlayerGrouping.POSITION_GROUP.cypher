// By group of positions.
// parent  player: Player
// yields  key: String, label: String
WITH player, player.positionGroup AS key, coalesce(player.positionGroup, 'unknown') AS label
RETURN key, label
