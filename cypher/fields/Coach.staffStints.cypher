// The coach's stints on staffs, oldest first.
// parent  coach: Coach
// param   fromSeason: Int, toSeason: Int
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    12
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE ($fromSeason IS NULL OR teamSeason.season >= $fromSeason)
  AND ($toSeason IS NULL OR teamSeason.season <= $toSeason)
  AND known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
