// Players whom the coach directly coached, by season and player.
// parent  coach: Coach
// param   season: Int
// param   roleClass: RoleClass
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    300
MATCH (coach)<-[link:COACHED_BY]-(player:Player)
WHERE ($season IS NULL OR link.season = $season)
  AND ($roleClass IS NULL OR link.roleClass = $roleClass)
  AND ($asOfSeason IS NULL
    OR link.season < $asOfSeason
    OR link.season = $asOfSeason AND coalesce(link.firstWeek, 0) <= $asOfWeek)
RETURN link, player, coach
ORDER BY link.season, player.id, link.id
