// By the head coaches under whom the players were.
// parent  player: Player
// yields  key: String, label: String
MATCH (player)-[link:COACHED_BY]->(coach:Coach)
WHERE link.roleClass = 'HEAD_COACH'
  AND known(link.season, link)
WITH player, 'Coach:' + coach.id AS key, coach.name AS label
RETURN key, label
