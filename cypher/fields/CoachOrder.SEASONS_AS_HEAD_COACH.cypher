// Fewest seasons as head coach first, then name; who never was is last.
// parent  coach: Coach
// yields  coach: Coach
WITH coach,
  COUNT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN DISTINCT teamSeason.season
  } AS seasons
RETURN coach
ORDER BY CASE seasons WHEN 0 THEN 9999 ELSE seasons END, coach.name, coach.id
