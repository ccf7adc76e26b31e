// When and where a coach directly coached a player, oldest first.
// refer   coach: PersonRef! as coach: Coach
// refer   player: PersonRef! as player: Player
// yields  link: CoachingLink, player: Player, coach: Coach
// rows    6
MATCH (player)-[link:COACHED_BY]->(coach)
WHERE $asOfSeason IS NULL
  OR link.season < $asOfSeason
  OR link.season = $asOfSeason AND coalesce(link.firstWeek, 0) <= $asOfWeek
RETURN link, player, coach
ORDER BY link.season, link.firstWeek, link.id
