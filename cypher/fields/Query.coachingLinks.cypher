// When and where a coach directly coached a player, oldest first.
// refer   coach: PersonRef! as coach: Coach
// refer   player: PersonRef! as player: Player
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    6
MATCH (player)-[link:COACHED_BY]->(coach)
WHERE known(link.season, link)
RETURN link, player, coach
ORDER BY link.season, link.firstWeek, link.id
