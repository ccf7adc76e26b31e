// Coaches who directly coached the player, oldest first.
// parent  player: Player
// param   roleClass: RoleClass
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    15
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE ($roleClass IS NULL OR link.roleClass = $roleClass)
  AND ($asOfSeason IS NULL
    OR link.season < $asOfSeason
    OR link.season = $asOfSeason AND coalesce(link.firstWeek, 0) <= $asOfWeek)
RETURN link, player, coach
ORDER BY link.season, link.firstWeek, link.id
