// Whom a person would meet again at a franchise, coaches first, then the longest time together: players of the last season
// with a roster, coaches of the last with a staff. While a season goes on, whoever has left is not there any more, nor is, after
// it, whoever was elsewhere since.
// refer   player: PersonRef! as player: Person
// refer   to: TeamRef! as team: Team
// finds   reunion: Reunion
// rows    25
CALL (team) {
  MATCH (there:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS {
    MATCH (there)<-[stint:ON_ROSTER]-(:Player)
    WHERE known(there.season, stint)
  }
  RETURN there, 'ON_ROSTER' AS link
  ORDER BY there.season DESC
  LIMIT 1
  UNION ALL
  MATCH (there:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS {
    MATCH (there)<-[stint:ON_STAFF]-(:Coach)
    WHERE known(there.season, stint)
  }
  RETURN there, 'ON_STAFF' AS link
  ORDER BY there.season DESC
  LIMIT 1
}
WITH player, there, collect(link) AS links
MATCH (somebody)-[current:ON_ROSTER|ON_STAFF]->(there)
WITH player, there, links, max(current.lastWeek) AS left,
  count(CASE WHEN current.weeksKnown AND current.lastWeek IS NULL THEN 1 END) > 0 AS goesOn
OPTIONAL MATCH (played:Week {season: there.season})
WHERE NOT coalesce(played.nominal, FALSE)
WITH player, there, links, left, goesOn, max(played.week) AS weeks
WITH player, there, links, weekAsked(there.season, left, weeks, goesOn) AS week
MATCH (player)-[mine:ON_ROSTER|ON_STAFF]->(before:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(friend)
MATCH (friend)-[now:ON_ROSTER|ON_STAFF]->(there)
USING JOIN ON friend
WHERE before <> there
  AND friend <> player
  AND type(now) IN links
WITH DISTINCT player, there, friend, now, mine, theirs, before, week
WHERE met(mine, theirs, before)
  AND present(now, week)
  AND NOT movedOn(friend, there)
WITH player, there, friend, mine, theirs, before, min([roleRank(now.roleClass), now.role, now.roleClass]) AS office
WITH player, there, friend, mine, theirs, before, office,
  linkKind(mine, theirs, player, friend, before) AS kind,
  basis(mine, theirs) AS basis,
  firstShared(mine, theirs) AS firstWeek,
  lastShared(mine, theirs, before.season) AS lastWeek
ORDER BY before.season, coalesce(firstWeek, 0), theirs.id
WITH player, there, friend, office, before, collect({
    kind: kind,
    rank: kindRank(kind),
    season: before.season,
    teamSeason: before.id,
    teamName: before.name,
    fromRole: mine.role,
    toRole: theirs.role,
    fromClass: mine.roleClass,
    toClass: theirs.roleClass,
    firstWeek: firstWeek,
    lastWeek: lastWeek,
    basis: basis
  }) AS spans
WITH player, there, friend, office, before, [span IN spans WHERE none(stronger IN spans WHERE stronger.rank < span.rank)] AS spans
ORDER BY before.season, before.id
WITH player, there, friend, office,
  min(spans[0].rank) AS rank,
  sum(weeksShared(spans)) AS weeks,
  reduce(overlaps = [], spans IN collect(spans) | overlaps + spans) AS overlaps
WITH {
  player: player.id,
  playerName: player.name,
  with: friend.id,
  withName: friend.name,
  there: there.id,
  toName: there.name,
  season: there.season,
  rank: rank,
  kind: ['COACHED_BY', 'WORKED_FOR', 'TEAMMATES', 'SAME_STAFF', 'SAME_TEAM'][rank],
  weeks: weeks,
  role: office[1],
  roleClass: office[2],
  before: overlaps
} AS reunion
RETURN reunion
ORDER BY reunion.rank, reunion.weeks DESC, reunion.with
LIMIT 100
