// Coaches with a stint on a staff that fits.
// parent  coach: Coach
// param   team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int, roleClass: RoleClass, unit: CoachedUnit
// anchor  300 by team
// anchor  60 by team, seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (coach)-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  WHERE ($team IS NULL OR team.id = $team)
    AND ($notTeam IS NULL OR team.id <> $notTeam)
    AND ($seasonFrom IS NULL OR teamSeason.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR teamSeason.season <= $seasonTo)
    AND ($roleClass IS NULL OR stint.roleClass = $roleClass)
    AND ($unit IS NULL OR stint.unit = $unit)
    AND known(teamSeason.season, stint)
}
