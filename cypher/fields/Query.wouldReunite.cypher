// Whom a person would meet again at a franchise, coaches first, then the longest time together.
// refer   player: PersonRef! as player: Person
// refer   to: TeamRef! as team: Team
// yields  reunion: Reunion
// rows    25
CALL (team) {
  MATCH (there:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS { (there)<-[:ON_ROSTER|ON_STAFF]-() }
    AND ($asOfSeason IS NULL OR there.season <= $asOfSeason)
  RETURN there
  ORDER BY there.season DESC
  LIMIT 1
}
OPTIONAL MATCH (played)-[current:ON_ROSTER]->(there)
WITH player, there, max(coalesce(current.lastWeek, 0)) AS last
WITH player, there, CASE WHEN there.season = $asOfSeason THEN $asOfWeek ELSE last END AS week
MATCH (player)-[mine:ON_ROSTER|ON_STAFF]->(before:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(friend)
MATCH (friend)-[now:ON_ROSTER|ON_STAFF]->(there)
USING JOIN ON friend
WHERE before <> there
  AND friend <> player
WITH DISTINCT player, there, friend, now, mine, theirs, before, week
WHERE met(mine, theirs, before)
  AND present(now, week)
WITH player, there, friend, now, mine, theirs, before,
  linkKind(mine, theirs, player, friend, before) AS kind,
  basis(mine, theirs) AS basis,
  firstShared(mine, theirs) AS firstWeek,
  lastShared(mine, theirs, before.season) AS lastWeek
ORDER BY before.season, coalesce(firstWeek, 0), theirs.id
WITH player, there, friend, max(now.role) AS role,
  min(kindRank(kind)) AS rank,
  sum(weeksShared(basis, firstWeek, lastWeek)) AS weeks,
  collect(DISTINCT {
    season: before.season,
    teamSeason: before.id,
    teamName: before.name,
    fromRole: mine.role,
    toRole: theirs.role,
    firstWeek: firstWeek,
    lastWeek: lastWeek,
    basis: basis
  }) AS overlaps
WITH {
  moved: player,
  player: player.id,
  playerName: player.name,
  met: friend,
  with: friend.id,
  withName: friend.name,
  there: there,
  toName: there.name,
  season: there.season,
  rank: rank,
  kind: ['COACHED_BY', 'WORKED_FOR', 'SAME_STAFF', 'TEAMMATES', 'SAME_TEAM'][rank],
  weeks: weeks,
  role: role,
  before: overlaps
} AS reunion
RETURN reunion
ORDER BY reunion.rank, reunion.weeks DESC, reunion.with
LIMIT 100
