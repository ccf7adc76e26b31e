// Players whom the coach directly coached, by season and player.
// parent  coach: Coach
// param   fromSeason: Int, toSeason: Int
// param   season: Int
// param   roleClass: RoleClass
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    300
MATCH (coach)<-[link:COACHED_BY]-(player:Player)
WHERE ($season IS NULL OR link.season = $season)
  AND ($roleClass IS NULL OR link.roleClass = $roleClass)
  AND ($fromSeason IS NULL OR link.season >= $fromSeason)
  AND ($toSeason IS NULL OR link.season <= $toSeason)
  AND known(link.season, link)
RETURN link, player, coach
ORDER BY link.season, player.id, link.id
