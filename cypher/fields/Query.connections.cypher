// Who of two franchises has to do with the other: who was with it, was drafted or traded away by it, or was elsewhere with one of
// its people. Players are those of the last season with a roster, coaches those of the last with a staff; while a season goes
// on, whoever has left is not there any more, nor is, after it, whoever was elsewhere since.
// refer   between: TeamRef! as one: Team
// refer   and: TeamRef! as another: Team
// finds   tie: Tie
// rows    100
UNWIND [0, 1] AS side
WITH side, one, another,
  CASE side WHEN 0 THEN one ELSE another END AS team,
  CASE side WHEN 0 THEN another ELSE one END AS rival
WHERE one <> another
CALL (team) {
  MATCH (here:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS {
    MATCH (here)<-[stint:ON_ROSTER]-(:Player)
    WHERE known(here.season, stint)
  }
  RETURN here, 'ON_ROSTER' AS link
  ORDER BY here.season DESC
  LIMIT 1
  UNION ALL
  MATCH (here:TeamSeason)-[:SEASON_OF]->(team)
  WHERE EXISTS {
    MATCH (here)<-[stint:ON_STAFF]-(:Coach)
    WHERE known(here.season, stint)
  }
  RETURN here, 'ON_STAFF' AS link
  ORDER BY here.season DESC
  LIMIT 1
}
WITH side, one, another, team, rival, here, collect(link) AS links
MATCH (somebody)-[current:ON_ROSTER|ON_STAFF]->(here)
WITH side, one, another, team, rival, here, links, max(current.lastWeek) AS left,
  count(CASE WHEN current.weeksKnown AND current.lastWeek IS NULL THEN 1 END) > 0 AS goesOn
OPTIONAL MATCH (played:Week {season: here.season})
WHERE NOT coalesce(played.nominal, FALSE)
WITH side, one, another, team, rival, here, links, left, goesOn, max(played.week) AS weeks
WITH side, one, another, team, rival, here, links, weekAsked(here.season, left, weeks, goesOn) AS week
WITH one, another, collect({side: side, team: team, rival: rival, here: here, links: links, week: week}) AS places
UNWIND places AS place
WITH one, another, places, place, place.here AS here, place.rival AS rival, place.side AS side
MATCH (person)-[now:ON_ROSTER|ON_STAFF]->(here)
WHERE type(now) IN place.links
  AND present(now, place.week)
  AND NOT movedOn(person, here)
WITH one, another, places, here, rival, side, person, max(now.role) AS role
CALL (person, rival, places, one, another, side) {
  MATCH (person)-[stint:ON_ROSTER|ON_STAFF]->(before:TeamSeason)-[:SEASON_OF]->(rival)
  WHERE known(before.season, stint)
  WITH rival, stint, before, type(stint) AS kind
  ORDER BY before.season, coalesce(stint.firstWeek, 0), stint.id
  WITH rival AS met, kind,
    collect({
      kind: kind,
      season: before.season,
      teamSeason: before.id,
      teamName: before.name,
      fromRole: stint.role,
      firstWeek: stint.firstWeek,
      lastWeek: CASE WHEN over(before.season, stint.lastWeek) THEN stint.lastWeek END
    }) AS spans,
    count(DISTINCT before) * 18 AS weeks,
    reduce(all = [], some IN collect(stint.sources) | all + some) AS sources
  RETURN met, NULL AS metName, NULL AS metRole, NULL AS metTeam, kind, 0 AS rank, spans, weeks, sources, NULL AS round, NULL AS overall, NULL AS season, NULL AS date, NULL AS trade, NULL AS toName
  UNION ALL
  MATCH (person)-[draft:DRAFTED_BY]->(rival)
  WHERE draftHeld(draft.season, draft.round)
  RETURN rival AS met, nameIn(rival, draft.season) AS metName, NULL AS metRole, NULL AS metTeam, 'DRAFTED_BY' AS kind, 1 AS rank, [] AS spans, 0 AS weeks, draft.sources AS sources, draft.round AS round, draft.overall AS overall, draft.season AS season, NULL AS date, NULL AS trade, NULL AS toName
  UNION ALL
  MATCH (person)-[move:TRADED_TO {from: rival.id}]->(receiver:Team)
  WHERE happened(move.date)
    AND made(statusAt(move))
  RETURN rival AS met, nameIn(rival, move.season) AS metName, NULL AS metRole, NULL AS metTeam, 'TRADED_TO' AS kind, 2 AS rank, [] AS spans, 0 AS weeks, move.sources AS sources, NULL AS round, NULL AS overall, move.season AS season, move.date AS date, move.trade AS trade, nameIn(receiver, move.season) AS toName
  UNION ALL
  WITH person, places, one, another, side
  WHERE side = 0
  UNWIND [place IN places WHERE place.side = 1] AS place
  WITH person, one, another, place, place.here AS there
  MATCH (person)-[mine:ON_ROSTER|ON_STAFF]->(before:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(friend)
  MATCH (friend)-[now:ON_ROSTER|ON_STAFF]->(there)
  USING JOIN ON friend
  WHERE friend <> person
    AND type(now) IN place.links
  WITH DISTINCT person, one, another, place, there, friend, now, mine, theirs, before
  WHERE met(mine, theirs, before)
    AND present(now, place.week)
    AND NOT movedOn(friend, there)
    AND NOT before.id IN [seasonOf(one.id, before.season), seasonOf(another.id, before.season)]
  WITH person, there, friend, mine, theirs, before, max(now.role) AS metRole
  WITH there, friend, mine, theirs, before, metRole,
    linkKind(mine, theirs, person, friend, before) AS kind,
    basis(mine, theirs) AS basis,
    firstShared(mine, theirs) AS firstWeek,
    lastShared(mine, theirs, before.season) AS lastWeek
  ORDER BY before.season, coalesce(firstWeek, 0), theirs.id
  WITH there, friend, metRole, before,
    collect({
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
    }) AS spans,
    reduce(all = [], some IN collect(mine.sources + theirs.sources) | all + some) AS sources
  WITH there, friend, metRole, before, sources, [span IN spans WHERE none(stronger IN spans WHERE stronger.rank < span.rank)] AS spans
  ORDER BY before.season, before.id
  WITH there, friend, metRole,
    min(spans[0].rank) AS rank,
    sum(weeksShared(spans)) AS weeks,
    reduce(all = [], some IN collect(spans) | all + some) AS spans,
    reduce(all = [], some IN collect(sources) | all + some) AS sources
  RETURN friend AS met, NULL AS metName, metRole, there.name AS metTeam, ['COACHED_BY', 'WORKED_FOR', 'TEAMMATES', 'SAME_STAFF', 'SAME_TEAM'][rank] AS kind, rank + 3 AS rank, spans, weeks, sources, NULL AS round, NULL AS overall, NULL AS season, NULL AS date, NULL AS trade, NULL AS toName
}
WITH {
  person: person.id,
  personName: person.name,
  here: here.id,
  hereName: here.name,
  role: role,
  with: met.id,
  withName: coalesce(metName, met.name),
  withRole: metRole,
  thereName: metTeam,
  kind: kind,
  rank: rank,
  before: spans,
  weeks: weeks,
  sources: sources,
  round: round,
  overall: overall,
  season: season,
  date: date,
  trade: trade,
  toName: toName,
  key: person.id + '/' + kind + '/' + met.id + '/' + coalesce(trade, '')
} AS tie
RETURN tie
ORDER BY tie.rank, tie.weeks DESC, tie.key
