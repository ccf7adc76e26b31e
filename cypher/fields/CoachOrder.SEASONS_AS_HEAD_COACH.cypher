// Fewest seasons as head coach first, then name; who never was is last.
// parent  coach: Coach
// yields  coach: Coach
RETURN coach
ORDER BY coalesce(nullIf(COUNT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN DISTINCT teamSeason.season
  }, 0), 9999), coach.nameKey, coach.id
