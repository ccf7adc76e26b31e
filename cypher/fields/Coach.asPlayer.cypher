// The same human as a player.
// parent  coach: Coach
// yields  player: Player
// rows    1
WITH coach AS player
WHERE player:Player
  AND ($asOfSeason IS NULL OR EXISTS {
    MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    WHERE teamSeason.season < $asOfSeason
      OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
  })
RETURN player
