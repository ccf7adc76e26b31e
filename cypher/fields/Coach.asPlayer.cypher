// The same human as a player.
// parent  coach: Coach
// yields  player: Player
// rows    1
WITH coach AS player
WHERE player:Player
RETURN player
