// Youngest first; without a day of birth last.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY coalesce(player.birthDate, date('0001-01-01')) DESC, player.id
