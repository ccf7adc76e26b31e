// Whom a person would meet again at a franchise, coaches first, then the longest time together.
// refer   player: PersonRef! as player: Person
// refer   to: TeamRef! as team: Team
// yields  reunion: Reunion
// rows    25
CALL (team) {
  MATCH (season:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS { (season)<-[:ON_ROSTER|ON_STAFF]-() }
    AND ($asOfSeason IS NULL OR season.season <= $asOfSeason)
  RETURN season AS there
  ORDER BY season.season DESC
  LIMIT 1
}
OPTIONAL MATCH (played)-[current:ON_ROSTER]->(there)
WITH player, team, there, max(coalesce(current.lastWeek, 0)) AS last
WITH player, there, CASE WHEN there.season = $asOfSeason THEN $asOfWeek ELSE last END AS week
MATCH (player)-[known:ON_ROSTER|ON_STAFF]->(past)
WHERE ($asOfSeason IS NULL
    OR past.season < $asOfSeason
    OR past.season = $asOfSeason AND coalesce(known.firstWeek, 0) <= $asOfWeek)
  AND past <> there
WITH player, there, week, collect(DISTINCT past) AS befores
MATCH (friend:Person)-[now:ON_ROSTER|ON_STAFF]->(there)
WHERE friend <> player
  AND coalesce(now.firstWeek, 0) <= CASE week WHEN 0 THEN 1 ELSE week END
  AND coalesce(now.lastWeek, 99) >= week
WITH player, there, befores, friend, max(now.role) AS role
MATCH (friend)-[theirs:ON_ROSTER|ON_STAFF]->(before)
WHERE before IN befores
MATCH (player)-[mine:ON_ROSTER|ON_STAFF]->(before)
WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
  AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
WITH player, there, friend, mine, theirs, before, role,
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
WITH player, there, friend, role,
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
  trade: NULL,
  date: NULL,
  day: '',
  fromName: NULL,
  rank: rank,
  kind: ['COACHED_BY', 'WORKED_FOR', 'SAME_STAFF', 'TEAMMATES', 'SAME_TEAM'][rank],
  weeks: weeks,
  role: role,
  before: overlaps
} AS reunion
RETURN reunion
ORDER BY reunion.rank, reunion.weeks DESC, reunion.with
LIMIT 100
