// The id at Pro Football Reference.
// parent  player: Player
RETURN player.pfrPlayerId
