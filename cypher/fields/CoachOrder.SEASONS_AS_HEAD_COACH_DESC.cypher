// Most seasons as head coach first, then name.
// parent  coach: Coach
// yields  coach: Coach
WITH coach,
  COUNT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN DISTINCT teamSeason.season
  } AS seasons
RETURN coach
ORDER BY seasons DESC, coach.name, coach.id
