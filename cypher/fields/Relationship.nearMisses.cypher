// Franchises with which both were, but not at the same time, nearest first.
// parent  relationship: Relationship
// yields  miss: NearMiss
// rows    2
WITH relationship
WHERE NOT relationship.direct
MATCH (near:Person {id: relationship.near})-[mine:ON_ROSTER|ON_STAFF]->(then:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE known(then.season, mine)
WITH relationship, near, collect({team: team, place: then, stint: mine}) AS stays
MATCH (far:Person {id: relationship.far})-[theirs:ON_ROSTER|ON_STAFF]->(later:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE known(later.season, theirs)
UNWIND [stay IN stays WHERE stay.team = team] AS stay
WITH near, far, team, later, theirs, stay.place AS then, stay.stint AS mine
ORDER BY abs(then.season - later.season), then.season DESC, later.season DESC, mine.id, theirs.id
WITH near, far, team, collect({
    met: then = later AND together(mine, theirs),
    season: then.season,
    otherSeason: later.season,
    teamName: then.name,
    farTeamName: later.name,
    nearWeeks: [mine.firstWeek, CASE WHEN over(then.season, mine.lastWeek) THEN mine.lastWeek END],
    farWeeks: [theirs.firstWeek, CASE WHEN over(later.season, theirs.lastWeek) THEN theirs.lastWeek END]
  }) AS pairs
WHERE none(pair IN pairs WHERE pair.met)
WITH {
  team: team.id,
  near: near.id,
  nearName: near.name,
  far: far.id,
  farName: far.name,
  teamName: pairs[0].teamName,
  farTeamName: pairs[0].farTeamName,
  nearWeeks: pairs[0].nearWeeks,
  farWeeks: pairs[0].farWeeks,
  season: pairs[0].season,
  otherSeason: pairs[0].otherSeason,
  yearsApart: abs(pairs[0].season - pairs[0].otherSeason)
} AS miss
RETURN miss
ORDER BY miss.yearsApart, miss.season DESC, miss.team
