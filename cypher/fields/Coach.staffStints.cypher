// The coach's stints on staffs, oldest first.
// parent  coach: Coach
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    12
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
