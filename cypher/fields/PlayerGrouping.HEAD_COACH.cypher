// By the head coaches under whom the players were.
// parent  player: Player
// param   coachedByCoach: ID(Coach|Player), coachedByTeam: ID(Team), coachedByNotTeam: ID(Team)
// param   coachedBySeasonFrom: Int, coachedBySeasonTo: Int, coachedByRoleClass: RoleClass
// param   onRosterTeam: ID(Team), onRosterNotTeam: ID(Team), onRosterSeasonFrom: Int, onRosterSeasonTo: Int
// yields  key: String, label: String
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE ($coachedByCoach IS NULL OR coach.id = $coachedByCoach)
  AND ($coachedByTeam IS NULL OR link.team = $coachedByTeam)
  AND ($coachedByNotTeam IS NULL OR link.team <> $coachedByNotTeam)
  AND ($coachedBySeasonFrom IS NULL OR link.season >= $coachedBySeasonFrom)
  AND ($coachedBySeasonTo IS NULL OR link.season <= $coachedBySeasonTo)
  AND ($coachedByRoleClass IS NULL OR link.roleClass = $coachedByRoleClass)
  AND ($onRosterTeam IS NULL OR link.team = $onRosterTeam)
  AND ($onRosterNotTeam IS NULL OR link.team <> $onRosterNotTeam)
  AND ($onRosterSeasonFrom IS NULL OR link.season >= $onRosterSeasonFrom)
  AND ($onRosterSeasonTo IS NULL OR link.season <= $onRosterSeasonTo)
  AND link.roleClass = 'HEAD_COACH'
  AND known(link.season, link)
WITH player, 'Coach:' + coach.id AS key, coach.name AS label
RETURN key, label
