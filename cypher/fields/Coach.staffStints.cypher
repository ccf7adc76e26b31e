// The coach's stints on staffs, oldest first.
// parent  coach: Coach
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    12
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
RETURN stint, coach, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
