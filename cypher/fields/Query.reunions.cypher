// Who met again by a trade, by pages; whoever moved together did not meet. A first page takes the moves one by one, the newest
// first, until it is full; a limit that nothing reaches keeps the database from sorting them later; a later page begins with
// the move at which the one before ended. Weeks are looked at of those only who met before: few.
// param   team: ID(Team)
// param   season: Int
// param   player: ID(Player|Coach)
// param   trade: ID(Trade)
// param   kinds: [LinkKind!]
// param   roleClass: RoleClass
// param   roleClassBefore: RoleClass
// param   asHeadCoach: Boolean
// param   first: Int
// param   after: Cursor
// finds   reunion: Reunion
MATCH (player:Person)-[move:TRADED_TO]->(team:Team)
WHERE ($team IS NULL OR team.id = $team)
  AND ($season IS NULL OR move.season = $season)
  AND ($player IS NULL OR player.id = $player)
  AND ($trade IS NULL OR move.trade = $trade)
  AND happened(move.date)
  AND stands(move)
WITH player, move, team, coalesce(toString(move.date), '') AS day
WHERE $after IS NULL
  OR move.season < $after[0]
  OR move.season = $after[0] AND (day < $after[1]
    OR day = $after[1] AND (player.id > $after[2] OR player.id = $after[2] AND move.trade >= $after[3]))
WITH player, move, team, day
ORDER BY move.season DESC, day DESC, player.id, move.trade
LIMIT 1000000
MATCH (there:TeamSeason {id: seasonOf(team.id, move.season)})
CALL (player, move, team, there) {
  OPTIONAL MATCH (begun:Week {season: move.season})
  USING INDEX begun:Week(season)
  WHERE begun.firstDay <= move.date
  WITH player, move, team, there, coalesce(max(begun.week), 0) AS week
  MATCH (player)-[mine:ON_ROSTER|ON_STAFF]->(before:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(friend)
  MATCH (friend)-[now:ON_ROSTER|ON_STAFF]->(there)
  USING JOIN ON friend
  WHERE before <> there
    AND (before.season < there.season OR before.season = there.season AND coalesce(mine.firstWeek, 0) <= week)
    AND friend <> player
  WITH DISTINCT player, move, team, friend, now, mine, theirs, before, week
  WHERE together(mine, theirs)
    AND present(now, week)
    AND NOT EXISTS { (friend)-[:TRADED_TO {trade: move.trade}]->(team) }
  WITH friend, mine, theirs, before, min([roleRank(now.roleClass), now.role, now.roleClass]) AS office
  WITH friend, mine, theirs, before, office,
    linkKind(mine, theirs, player, friend, before) AS kind,
    basis(mine, theirs) AS basis,
    firstShared(mine, theirs) AS firstWeek,
    lastShared(mine, theirs, before.season) AS lastWeek
  ORDER BY before.season, coalesce(firstWeek, 0), theirs.id
  WITH friend, office, before, collect({
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
  WITH friend, office, before, [span IN spans WHERE none(stronger IN spans WHERE stronger.rank < span.rank)] AS spans
  ORDER BY before.season, before.id
  WITH friend, office,
    min(spans[0].rank) AS rank,
    sum(weeksShared(spans)) AS weeks,
    reduce(overlaps = [], spans IN collect(spans) | overlaps + spans) AS overlaps
  WITH friend, office, rank, weeks, overlaps, ['COACHED_BY', 'WORKED_FOR', 'TEAMMATES', 'SAME_STAFF', 'SAME_TEAM'][rank] AS kind
  WHERE ($kinds IS NULL OR kind IN $kinds)
    AND ($roleClass IS NULL OR office[2] = $roleClass)
    AND ($roleClassBefore IS NULL OR any(span IN overlaps WHERE span.toClass = $roleClassBefore))
    AND ($asHeadCoach IS NULL OR $asHeadCoach = any(span IN overlaps WHERE coalesce(span.toClass = 'HEAD_COACH', FALSE)))
  RETURN friend, office, rank, weeks, overlaps, kind
}
WITH player, move, there, day, friend, office, rank, weeks, overlaps, kind
WHERE $after IS NULL
  OR player.id <> $after[2]
  OR move.trade <> $after[3]
  OR rank > $after[4]
  OR rank = $after[4] AND (weeks < $after[5] OR weeks = $after[5] AND friend.id > $after[6])
WITH player, move, there, day, friend, office, rank, weeks, overlaps, kind
ORDER BY move.season DESC, day DESC, player.id, move.trade, rank, weeks DESC, friend.id
LIMIT coalesce($first + 1, 1000000)
OPTIONAL MATCH (former:TeamSeason {id: seasonOf(move.from, move.season)})
WITH {
  player: player.id,
  playerName: player.name,
  with: friend.id,
  withName: friend.name,
  there: there.id,
  toName: there.name,
  season: there.season,
  trade: move.trade,
  date: move.date,
  day: day,
  fromName: former.name,
  rank: rank,
  kind: kind,
  weeks: weeks,
  role: office[1],
  roleClass: office[2],
  before: overlaps
} AS reunion
RETURN reunion
ORDER BY reunion.season DESC, reunion.day DESC, reunion.player, reunion.trade, reunion.rank, reunion.weeks DESC, reunion.with
