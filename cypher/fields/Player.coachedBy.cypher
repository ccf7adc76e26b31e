// Coaches who directly coached the player, oldest first.
// parent  player: Player
// param   roleClass: RoleClass
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    15
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE ($roleClass IS NULL OR link.roleClass = $roleClass)
  AND known(link.season, link)
RETURN link, player, coach
ORDER BY link.season, link.firstWeek, link.id
