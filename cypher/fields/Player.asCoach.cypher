// The same human as a coach.
// parent  player: Player
// yields  coach: Coach
// rows    1
WITH player AS coach
WHERE coach:Coach
  AND ($asOfSeason IS NULL OR EXISTS {
    MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
  })
RETURN coach
