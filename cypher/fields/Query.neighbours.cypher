// Everyone and every franchise directly linked with a person or franchise, strongest first, by pages.
// param   of: ID(Player|Coach|OtherPerson|Team)!
// param   kinds: [LinkKind!]
// finds   neighbour: Neighbour
MATCH (self:Person|Team {id: $of})
CALL (self) {
  MATCH (self)-[mine:ON_ROSTER|ON_STAFF|SEASON_OF]-(season:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(other)
  WHERE met(mine, theirs, season)
  WITH other, season, mine, theirs, linkKind(mine, theirs, self, other, season) AS kind
  WHERE $kinds IS NULL OR kind IN $kinds
  WITH other, season, collect({
      kind: kind,
      rank: kindRank(kind),
      basis: CASE WHEN NOT mine:SEASON_OF AND NOT theirs:SEASON_OF THEN basis(mine, theirs) END,
      firstWeek: firstShared(mine, theirs),
      lastWeek: lastShared(mine, theirs, season.season)
    }) AS spans
  WITH other, season, [span IN spans WHERE none(stronger IN spans WHERE stronger.rank < span.rank)] AS spans
  UNWIND reduce(kinds = [], span IN spans | CASE WHEN span.kind IN kinds THEN kinds ELSE kinds + span.kind END) AS kind
  WITH other, season, kind, [span IN spans WHERE span.kind = kind] AS spans
  RETURN other, season.season AS year, kind, weeksShared(spans) AS weeks
  UNION ALL
  MATCH (self)-[draft:DRAFTED_BY]-(other)
  WHERE draftHeld(draft.season, draft.round)
  RETURN other, draft.season AS year, 'DRAFTED_BY' AS kind, 0 AS weeks
  UNION ALL
  MATCH (self)-[move:TRADED_TO]-(other)
  WHERE happened(move.date)
    AND stands(move)
  RETURN other, move.season AS year, 'TRADED_TO' AS kind, 0 AS weeks
  UNION ALL
  MATCH (self)<-[:MOVED]-(trade:Trade)-[:MOVED]->(other:Person)
  WHERE happened(trade.date)
    AND stands(trade)
  RETURN other, trade.season AS year, 'SAME_TRADE' AS kind, 0 AS weeks
  UNION ALL
  MATCH (self)<-[:INVOLVES]-(event:Event)-[:INVOLVES]->(other:Person)
  WHERE happened(event.date)
    AND coalesce(event.season, event.date.year) IS NOT NULL
  RETURN other, coalesce(event.season, event.date.year) AS year, 'SAME_EVENT' AS kind, 0 AS weeks
}
WITH other, kind, sum(weeks) AS weeks, min(year) AS firstSeason, max(year) AS lastSeason,
  CASE kind
    WHEN 'ON_STAFF' THEN 0
    WHEN 'ON_ROSTER' THEN 0
    WHEN 'DRAFTED_BY' THEN 0
    WHEN 'TRADED_TO' THEN 0
    WHEN 'SAME_TRADE' THEN 0
    WHEN 'COACHED_BY' THEN 1
    WHEN 'WORKED_FOR' THEN 1
    WHEN 'TEAMMATES' THEN 2
    WHEN 'SAME_STAFF' THEN 3
    WHEN 'SAME_TEAM' THEN 4
    ELSE 5
  END AS rank
WHERE $kinds IS NULL OR kind IN $kinds
WITH other, kind, weeks, firstSeason, lastSeason, rank
ORDER BY rank, weeks DESC, kind
WITH other, min(rank) AS rank, collect(kind) AS kinds, max(weeks) AS weeks, min(firstSeason) AS firstSeason, max(lastSeason) AS lastSeason
WITH {
  id: other.id,
  rank: rank,
  kind: kinds[0],
  kinds: kinds,
  weeks: weeks,
  firstSeason: firstSeason,
  lastSeason: lastSeason
} AS neighbour
RETURN neighbour
ORDER BY neighbour.rank, neighbour.weeks DESC, neighbour.lastSeason DESC, neighbour.id
