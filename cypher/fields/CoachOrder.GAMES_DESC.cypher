// Most games led as head coach first, then name.
// parent  coach: Coach
// yields  coach: Coach
WITH coach,
  COLLECT {
    MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
    WHERE over(teamSeason.season, coalesce(stint.lastWeek, 99))
    RETURN sum(stint.games)
  }[0] AS games
RETURN coach
ORDER BY games DESC, coach.name, coach.id
