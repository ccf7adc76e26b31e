// Everyone and every franchise directly linked with a person or franchise, strongest first, by pages.
// param   of: ID(Player|Coach|OtherPerson|Team)
// param   kinds: [LinkKind!]
// yields  neighbour: Neighbour
MATCH (self:Person|Team {id: $of})
CALL (self) {
  MATCH (self)-[mine:ON_ROSTER|ON_STAFF]->(season)<-[theirs:ON_ROSTER|ON_STAFF]-(other:Person)
  WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
    AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR season.season < $asOfSeason
      OR season.season = $asOfSeason AND coalesce(mine.firstWeek, 0) <= $asOfWeek AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
  RETURN other, season.season AS year,
    CASE
      WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES'
      WHEN mine:ON_STAFF AND theirs:ON_STAFF
        THEN CASE WHEN 'HEAD_COACH' IN [mine.roleClass, theirs.roleClass] THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END
      WHEN EXISTS { (self)-[link:COACHED_BY]-(other) WHERE link.season = season.season AND link.role = coalesce(mine.role, theirs.role) }
        THEN 'COACHED_BY'
      ELSE 'SAME_TEAM'
    END AS kind,
    CASE
      WHEN mine.lastWeek IS NULL AND theirs.lastWeek IS NULL THEN 18
      ELSE CASE WHEN mine.lastWeek <= coalesce(theirs.lastWeek, 99) THEN mine.lastWeek ELSE theirs.lastWeek END
        - CASE WHEN mine.firstWeek >= coalesce(theirs.firstWeek, 0) THEN mine.firstWeek ELSE coalesce(theirs.firstWeek, 1) END + 1
    END AS weeks
  UNION ALL
  MATCH (self)-[stint:ON_ROSTER|ON_STAFF]->(season)-[:SEASON_OF]->(other:Team)
  WHERE ($asOfSeason IS NULL
      OR season.season < $asOfSeason
      OR season.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek)
  RETURN other, season.season AS year, type(stint) AS kind, coalesce(stint.lastWeek, 18) - coalesce(stint.firstWeek, 1) + 1 AS weeks
  UNION ALL
  MATCH (self)<-[:SEASON_OF]-(season)<-[stint:ON_ROSTER|ON_STAFF]-(other:Person)
  WHERE ($asOfSeason IS NULL
      OR season.season < $asOfSeason
      OR season.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek)
  RETURN other, season.season AS year, type(stint) AS kind, coalesce(stint.lastWeek, 18) - coalesce(stint.firstWeek, 1) + 1 AS weeks
  UNION ALL
  MATCH (self)-[draft:DRAFTED_BY]-(other)
  WHERE $asOfDate IS NULL OR date({year: draft.season, month: 4, day: 30}) <= $asOfDate
  RETURN other, draft.season AS year, 'DRAFTED_BY' AS kind, 0 AS weeks
  UNION ALL
  MATCH (self)-[move:TRADED_TO]-(other)
  WHERE $asOfDate IS NULL OR move.date <= $asOfDate
  RETURN other, move.season AS year, 'TRADED_TO' AS kind, 0 AS weeks
  UNION ALL
  MATCH (self)<-[:MOVED]-(trade:Trade)-[:MOVED]->(other:Person)
  WHERE $asOfDate IS NULL OR trade.date <= $asOfDate
  RETURN other, trade.season AS year, 'SAME_TRADE' AS kind, 0 AS weeks
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
    WHEN 'SAME_STAFF' THEN 2
    WHEN 'TEAMMATES' THEN 3
    ELSE 4
  END AS rank
WHERE $kinds IS NULL OR kind IN $kinds
WITH other, kind, weeks, firstSeason, lastSeason, rank
ORDER BY rank, weeks DESC, kind
WITH other, min(rank) AS rank, collect(kind) AS kinds, max(weeks) AS weeks, min(firstSeason) AS firstSeason, max(lastSeason) AS lastSeason
WITH {
  node: other.id,
  rank: rank,
  kind: kinds[0],
  kinds: kinds,
  weeks: weeks,
  firstSeason: firstSeason,
  lastSeason: lastSeason
} AS neighbour
RETURN neighbour
ORDER BY neighbour.rank, neighbour.weeks DESC, neighbour.lastSeason DESC, neighbour.node
