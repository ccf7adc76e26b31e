// Who was on the staff, by rank of the role.
// parent  teamSeason: TeamSeason
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    25
MATCH (coach:Coach)-[stint:ON_STAFF]->(teamSeason)
WHERE known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY CASE stint.roleClass
  WHEN 'HEAD_COACH' THEN 1
  WHEN 'OFFENSIVE_COORDINATOR' THEN 2
  WHEN 'DEFENSIVE_COORDINATOR' THEN 3
  WHEN 'SPECIAL_TEAMS_COORDINATOR' THEN 4
  WHEN 'COORDINATOR_OTHER' THEN 5
  WHEN 'POSITION_COACH' THEN 6
  ELSE 7
END, CASE WHEN stint.interim THEN 1 ELSE 0 END, coalesce(stint.firstWeek, 0), coach.id, stint.id
