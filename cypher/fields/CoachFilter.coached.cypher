// Coaches who coached a player directly, in one link that fits.
// parent  coach: Coach
// param   player: ID(Player|Coach), team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int
// param   roleClass: RoleClass
// anchor  40 by player
// anchor  900 by team, seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (coach)<-[link:COACHED_BY]-(player:Person)
  WHERE ($player IS NULL OR player.id = $player)
    AND ($team IS NULL OR link.team = $team)
    AND ($notTeam IS NULL OR link.team <> $notTeam)
    AND ($seasonFrom IS NULL OR link.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR link.season <= $seasonTo)
    AND ($roleClass IS NULL OR link.roleClass = $roleClass)
    AND known(link.season, link)
}
