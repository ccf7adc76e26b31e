// Who met again by a trade, by pages.
// param   team: ID(Team)
// param   season: Int
// param   player: ID(Player|Coach)
// param   trade: ID(Trade)
// yields  reunion: Reunion
MATCH (player:Person)-[move:TRADED_TO]->(team:Team)
WHERE ($team IS NULL OR team.id = $team)
  AND ($season IS NULL OR move.season = $season)
  AND ($player IS NULL OR player.id = $player)
  AND ($trade IS NULL OR move.trade = $trade)
  AND ($asOfDate IS NULL OR move.date <= $asOfDate)
  AND move.status <> 'VOIDED'
MATCH (there:TeamSeason {id: team.id + '-' + toString(move.season)})
OPTIONAL MATCH (former:TeamSeason {id: move.from + '-' + toString(move.season)})
OPTIONAL MATCH (begun:Week {season: move.season})
USING INDEX begun:Week(season)
WHERE begun.firstDay <= move.date
WITH player, move, there, former, coalesce(max(begun.week), 0) AS week
MATCH (player)-[known:ON_ROSTER|ON_STAFF]->(past)
WHERE past.season < there.season
  OR past.season = there.season AND past <> there AND coalesce(known.firstWeek, 0) <= week
WITH player, move, there, former, week, collect(DISTINCT past) AS befores
MATCH (friend:Person)-[now:ON_ROSTER|ON_STAFF]->(there)
WHERE friend <> player
  AND coalesce(now.firstWeek, 0) <= CASE week WHEN 0 THEN 1 ELSE week END
  AND coalesce(now.lastWeek, 99) >= week
WITH player, move, there, former, befores, friend, max(now.role) AS role
MATCH (friend)-[theirs:ON_ROSTER|ON_STAFF]->(before)
WHERE before IN befores
MATCH (player)-[mine:ON_ROSTER|ON_STAFF]->(before)
WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
  AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
WITH player, move, there, former, friend, mine, theirs, before, role,
  CASE
    WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES'
    WHEN mine:ON_STAFF AND theirs:ON_STAFF
      THEN CASE WHEN 'HEAD_COACH' IN [mine.roleClass, theirs.roleClass] THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END
    WHEN EXISTS { (player)-[link:COACHED_BY]-(friend) WHERE link.season = before.season AND link.role = coalesce(theirs.role, mine.role) }
      THEN 'COACHED_BY'
    ELSE 'SAME_TEAM'
  END AS kind,
  CASE
    WHEN (mine.firstWeek IS NOT NULL OR mine.lastWeek IS NOT NULL) AND (theirs.firstWeek IS NOT NULL OR theirs.lastWeek IS NOT NULL)
      THEN 'SAME_WEEK'
    ELSE 'SAME_SEASON'
  END AS basis,
  CASE WHEN mine.firstWeek >= coalesce(theirs.firstWeek, 0) THEN mine.firstWeek ELSE theirs.firstWeek END AS firstWeek,
  CASE WHEN mine.lastWeek <= coalesce(theirs.lastWeek, 99) THEN mine.lastWeek ELSE theirs.lastWeek END AS lastWeek
ORDER BY before.season, coalesce(firstWeek, 0), theirs.id
WITH player, move, there, former, friend, role,
  min(CASE kind WHEN 'COACHED_BY' THEN 0 WHEN 'WORKED_FOR' THEN 1 WHEN 'SAME_STAFF' THEN 2 WHEN 'TEAMMATES' THEN 3 ELSE 4 END) AS rank,
  sum(CASE basis WHEN 'SAME_SEASON' THEN 18 ELSE coalesce(lastWeek, 18) - coalesce(firstWeek, 1) + 1 END) AS weeks,
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
  player: player.id,
  playerName: player.name,
  with: friend.id,
  withName: friend.name,
  to: there.id,
  toName: there.name,
  season: there.season,
  trade: move.trade,
  date: move.date,
  day: coalesce(toString(move.date), ''),
  fromName: former.name,
  rank: rank,
  kind: ['COACHED_BY', 'WORKED_FOR', 'SAME_STAFF', 'TEAMMATES', 'SAME_TEAM'][rank],
  weeks: weeks,
  role: role,
  before: overlaps
} AS reunion
RETURN reunion
ORDER BY reunion.season DESC, reunion.day DESC, reunion.player, reunion.trade, reunion.rank, reunion.weeks DESC, reunion.with
