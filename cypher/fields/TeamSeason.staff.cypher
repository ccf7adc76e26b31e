// Who was on the staff, by rank of the role.
// parent  teamSeason: TeamSeason
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    25
MATCH (coach:Coach)-[stint:ON_STAFF]->(teamSeason)
WHERE known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY roleRank(stint.roleClass), CASE WHEN stint.interim THEN 1 ELSE 0 END, coalesce(stint.firstWeek, 0), coach.id, stint.id
