// By college.
// parent  player: Player
// yields  key: String, label: String
WITH player, player.college AS key, coalesce(player.college, 'unknown') AS label
RETURN key, label
