// By the seasons in which the coaches were on a staff.
// parent  coach: Coach
// param   onStaffTeam: ID(Team), onStaffNotTeam: ID(Team)
// param   onStaffSeasonFrom: Int, onStaffSeasonTo: Int
// param   onStaffRoleClass: RoleClass, onStaffUnit: CoachedUnit
// yields  key: String, label: String
MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE ($onStaffTeam IS NULL OR team.id = $onStaffTeam)
  AND ($onStaffNotTeam IS NULL OR team.id <> $onStaffNotTeam)
  AND ($onStaffSeasonFrom IS NULL OR teamSeason.season >= $onStaffSeasonFrom)
  AND ($onStaffSeasonTo IS NULL OR teamSeason.season <= $onStaffSeasonTo)
  AND ($onStaffRoleClass IS NULL OR stint.roleClass = $onStaffRoleClass)
  AND ($onStaffUnit IS NULL OR stint.unit = $onStaffUnit)
  AND known(teamSeason.season, stint)
WITH coach, toString(teamSeason.season) AS key, toString(teamSeason.season) AS label
RETURN key, label
