// By the coaches who coached the players directly.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE $asOfSeason IS NULL
  OR link.season < $asOfSeason
  OR link.season = $asOfSeason AND coalesce(link.firstWeek, 0) <= $asOfWeek
WITH player, 'Coach:' + coach.id AS key, coach.name AS label
RETURN key, label
