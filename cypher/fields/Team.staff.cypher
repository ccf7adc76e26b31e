// Who was on the staff in a season, by rank of the role.
// parent  team: Team
// param   season: Int!
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    25
MATCH (coach:Coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason {season: $season})-[:SEASON_OF]->(team)
WHERE known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY roleRank(stint.roleClass), CASE WHEN stint.interim THEN 1 ELSE 0 END, coalesce(stint.firstWeek, 0), coach.id, stint.id
