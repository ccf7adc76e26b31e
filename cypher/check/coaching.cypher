// Whoever coached somebody was there with him.
// problem  {count} links of players with their coaches have no season of a team that both were with, {example} among them
// remedy   take the rules off (MATCH (dataset:Dataset) REMOVE dataset.rules) and run any import: it derives everything anew.
// rows     count, example
MATCH (player)-[coached:COACHED_BY]->(coach)
WITH coached.team + '-' + toString(coached.season) AS teamSeason, collect([player, coach, coached.id]) AS links
WITH links, COLLECT {
    MATCH (:TeamSeason {id: teamSeason})<-[:ON_ROSTER]-(player)
    RETURN player
  } AS players, COLLECT {
    MATCH (:TeamSeason {id: teamSeason})<-[:ON_STAFF]-(coach)
    RETURN coach
  } AS coaches
UNWIND links AS link
WITH link
WHERE NOT (link[0] IN players AND link[1] IN coaches)
RETURN count(link) AS count,
  min(link[2]) AS example
