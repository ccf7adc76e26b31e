// Players whom the coach directly coached, by season and player, by pages.
// parent  coach: Coach
// param   fromSeason: Int, toSeason: Int
// param   roleClass: RoleClass
// yields  link: CoachingLink, player: Player, coach: Coach
MATCH (coach)<-[link:COACHED_BY]-(player:Player)
WHERE ($fromSeason IS NULL OR link.season >= $fromSeason)
  AND ($toSeason IS NULL OR link.season <= $toSeason)
  AND ($roleClass IS NULL OR link.roleClass = $roleClass)
  AND known(link.season, link)
RETURN link, player, coach
ORDER BY link.season, player.id, link.id
