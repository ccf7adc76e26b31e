// Oldest first; without a day of birth last.
// parent  player: Player
// yields  player: Player
RETURN player
ORDER BY coalesce(player.birthDate, date('9999-12-31')), player.id
