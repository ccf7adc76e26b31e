// Most seasons as head coach first, then name.
// parent  coach: Coach
// yields  coach: Coach
RETURN coach
ORDER BY COUNT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN DISTINCT teamSeason.season
  } DESC, coach.nameKey, coach.id
