// Most games led as head coach first, then name.
// parent  coach: Coach
// yields  coach: Coach
RETURN coach
ORDER BY reduce(total = 0, games IN COLLECT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE over(teamSeason.season, coalesce(stint.lastWeek, 99))
    RETURN coalesce(stint.games, 0)
  } | total + games) DESC, coach.nameKey, coach.id
