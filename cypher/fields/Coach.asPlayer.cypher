// The same human as a player.
// parent  coach: Coach
// yields  player: Player
// rows    1
WITH coach AS player
WHERE player:Player
  AND ($asOfSeason IS NULL OR EXISTS {
    MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
  })
RETURN player
