// Fewest games led as head coach first, then name; who led none is last.
// parent  coach: Coach
// yields  coach: Coach
WITH coach,
  COLLECT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE over(teamSeason.season, coalesce(stint.lastWeek, 99))
    RETURN sum(stint.games)
  }[0] AS games
RETURN coach
ORDER BY CASE games WHEN 0 THEN 9999 ELSE games END, coach.name, coach.id
