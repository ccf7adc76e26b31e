// By first season, then name; without a first season last.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY coalesce(player.rookieSeason, 9999), player.nameKey, player.id
