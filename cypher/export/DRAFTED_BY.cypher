// Every player whom a franchise chose in a draft.
// rows    id, from, fromName, fromKind, to, toName, toKind, season, firstWeek, lastWeek, weeks, date, precision, role, terms, status, sources: of each
MATCH (player:Player)-[draft:DRAFTED_BY]->(team:Team)
RETURN draft.id AS id, player.id AS from, player.name AS fromName, partOf(player) AS fromKind,
  team.id AS to, coalesce(COLLECT { MATCH (team)<-[:SEASON_OF]-(then:TeamSeason {season: draft.season}) RETURN then.name }[0], team.name) AS toName, 'Team' AS toKind,
  draft.season AS season, NULL AS firstWeek, NULL AS lastWeek, 'DRAFT' AS weeks, NULL AS date, NULL AS precision, NULL AS role,
  CASE WHEN draft.round IS NOT NULL THEN 'round ' + toString(draft.round) ELSE '' END
    + CASE WHEN draft.overall IS NOT NULL THEN ', pick ' + toString(draft.overall) ELSE '' END AS terms,
  NULL AS status, draft.sources AS sources
