// By first season, latest first, then name; without a first season last.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY coalesce(player.rookieSeason, 0) DESC, player.nameKey, player.id
