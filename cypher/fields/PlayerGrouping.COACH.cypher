// By the coaches who coached the players directly.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE known(link.season, link)
WITH player, 'Coach:' + coach.id AS key, coach.name AS label
RETURN key, label
