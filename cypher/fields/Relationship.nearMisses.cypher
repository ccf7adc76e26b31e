// Franchises with which both were, but not at the same time, nearest first.
// parent  relationship: Relationship
// yields  miss: NearMiss
// rows    2
WITH relationship
WHERE NOT relationship.direct
MATCH (near:Person {id: relationship.near})-[mine:ON_ROSTER|ON_STAFF]->(then:TeamSeason)-[:SEASON_OF]->(team:Team)
  <-[:SEASON_OF]-(later:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(far:Person {id: relationship.far})
USING JOIN ON team
WHERE known(then.season, mine)
  AND known(later.season, theirs)
WITH near, far, team, then, then.season AS season, later.season AS otherSeason
ORDER BY abs(season - otherSeason), season DESC, otherSeason DESC
WITH near, far, team, collect([season, otherSeason, then.name])[0] AS nearest
WITH {
  team: team.id,
  near: near.id,
  nearName: near.name,
  far: far.id,
  farName: far.name,
  teamName: nearest[2],
  season: nearest[0],
  otherSeason: nearest[1],
  yearsApart: abs(nearest[0] - nearest[1])
} AS miss
RETURN miss
ORDER BY miss.yearsApart, miss.season DESC, miss.team
