// The same human as a coach.
// parent  player: Player
// yields  coach: Coach
// rows    1
WITH player AS coach
WHERE coach:Coach
  AND ($asOfSeason IS NULL OR EXISTS {
    MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
    WHERE teamSeason.season < $asOfSeason
      OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
  })
RETURN coach
