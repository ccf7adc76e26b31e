// Players whom a coach coached directly, in one link that fits.
// parent  player: Player
// param   coach: ID(Coach|Player), team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int
// param   roleClass: RoleClass
// anchor  600 by coach
// anchor  900 by team, seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (player)-[link:COACHED_BY]->(coach:Person)
  WHERE ($coach IS NULL OR coach.id = $coach)
    AND ($team IS NULL OR link.team = $team)
    AND ($notTeam IS NULL OR link.team <> $notTeam)
    AND ($seasonFrom IS NULL OR link.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR link.season <= $seasonTo)
    AND ($roleClass IS NULL OR link.roleClass = $roleClass)
    AND known(link.season, link)
}
