// Players without any link of direct coaching that fits.
// parent  player: Player
// param   coach: ID(Coach|Player), team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int
// param   roleClass: RoleClass
RETURN NOT EXISTS {
  MATCH (player)-[link:COACHED_BY]->(coach:Person)
  WHERE ($coach IS NULL OR coach.id = $coach)
    AND ($team IS NULL OR link.team = $team)
    AND ($notTeam IS NULL OR link.team <> $notTeam)
    AND ($seasonFrom IS NULL OR link.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR link.season <= $seasonTo)
    AND ($roleClass IS NULL OR link.roleClass = $roleClass)
    AND known(link.season, link)
}
