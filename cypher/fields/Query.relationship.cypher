// In which ways two are linked, strongest first. Directly: by record or by an overlap in time; otherwise by the shortest
// chains through people, which are as strong as their weakest link. Voided trades link nobody. Of two who had several roles in
// a season the strongest link counts.
// refer    between: EntityRef! as one: Person|Team
// refer    and: EntityRef! as other: Person|Team
// require  one <> other else 'between' and 'and' name the same person or franchise; name two.
// require  one:Person OR other:Person else 'between' and 'and' name two franchises; name a person with one of them.
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// search   direct, two, three, four
// parent   between: JSON, near: Person, far: Node, recorded: JSON
// finds    relationship: Relationship, from: Person, to: Node, completeness: Completeness
// rows     1
WITH near, far, recorded, coalesce(between, []) AS chains
OPTIONAL CALL (near, far, chains) {
  UNWIND range(0, size(chains[..3]) - 1) AS way
  UNWIND range(0, size(chains[way])) AS place
  OPTIONAL MATCH (one:Person {id: CASE WHEN place > 0 THEN chains[way][place - 1] END})
  OPTIONAL MATCH (other:Person {id: chains[way][place]})
  RETURN way, place, coalesce(one, near) AS from, coalesce(other, far) AS to
}
WITH near, far, recorded, chains, way, place, from, to,
  COLLECT {
    MATCH (played:TeamSeason)
    WHERE played.season <= coalesce($asOfSeason, 9999)
      AND EXISTS { (played)<-[:ON_ROSTER]-() }
    RETURN played.season
    ORDER BY played.season DESC
    LIMIT 1
  }[0] AS lastPlayed
OPTIONAL MATCH (from)-[mine:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(to)
USING JOIN ON teamSeason
WHERE met(mine, theirs, teamSeason)
OPTIONAL MATCH (teamSeason)-[:SEASON_OF]->(team:Team)
WITH near, far, recorded, chains, way, place, from, to, teamSeason, team, mine, theirs, lastPlayed,
  linkKind(mine, theirs, from, to, teamSeason) AS kind,
  CASE WHEN NOT theirs:SEASON_OF THEN basis(mine, theirs) END AS basis,
  firstShared(mine, theirs) AS firstWeek,
  lastShared(mine, theirs, teamSeason.season) AS lastWeek
ORDER BY teamSeason.season, coalesce(firstWeek, 0), mine.id, theirs.id
WITH near, far, recorded, chains, way, place, from, to, team, teamSeason, collect(CASE
    WHEN team IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds) THEN {
      kind: kind,
      rank: kindRank(kind),
      season: teamSeason.season,
      teamSeason: teamSeason.id,
      teamName: teamSeason.name,
      fromRole: mine.role,
      toRole: theirs.role,
      fromClass: mine.roleClass,
      toClass: theirs.roleClass,
      firstWeek: firstWeek,
      lastWeek: lastWeek,
      basis: basis,
      certainty: CASE basis WHEN 'SAME_WEEK' THEN 1 WHEN 'CERTAIN' THEN 2 WHEN 'SAME_SEASON' THEN 3 ELSE 0 END,
      goesOn: teamSeason.season >= lastPlayed AND (lastWeek IS NULL OR mine.after AND coalesce(theirs.after, TRUE)),
      sources: mine.sources + coalesce(theirs.sources, [])
    }
  END) AS spans
WITH near, far, recorded, chains, way, place, from, to, team, teamSeason,
  [span IN spans WHERE none(other IN spans WHERE other.rank < span.rank)] AS spans
UNWIND CASE size(spans)
    WHEN 0 THEN [NULL]
    ELSE reduce(kinds = [], span IN spans | CASE WHEN span.kind IN kinds THEN kinds ELSE kinds + span.kind END)
  END AS kind
WITH near, far, recorded, chains, way, place, from, to, team, teamSeason, kind,
  [span IN spans WHERE span.kind = kind] AS spans
ORDER BY teamSeason.season
WITH near, far, recorded, chains, way, place, from, to, team, kind,
  sum(weeksShared(spans)) AS weeks,
  min(teamSeason.season) AS firstSeason,
  max(teamSeason.season) AS lastSeason,
  reduce(overlaps = [], spans IN collect(spans) | overlaps + spans) AS overlaps
WITH near, far, recorded, chains, way, place, from, to, team, kind, weeks, firstSeason, lastSeason, overlaps,
  reduce(least = 3, overlap IN overlaps | CASE WHEN overlap.certainty < least THEN overlap.certainty ELSE least END) AS certainty
OPTIONAL CALL (from, to, team, firstSeason) {
  UNWIND [from, to] AS mover
  MATCH (mover)-[move:TRADED_TO {season: firstSeason}]->(team)
  WHERE to:Person
    AND happened(move.date)
    AND stands(move)
    AND COUNT { (one)-[:TRADED_TO {trade: move.trade}]->(team) WHERE one = from OR one = to } = 1
  OPTIONAL MATCH (former:TeamSeason {id: seasonOf(move.from, move.season)})
  RETURN mover, move, former
  ORDER BY move.date DESC, mover.id
  LIMIT 1
}
WITH near, far, recorded, chains, way, place, CASE
    WHEN kind IS NOT NULL THEN {
      kind: kind,
      from: from.id,
      fromName: from.name,
      to: to.id,
      toName: to.name,
      team: team.id,
      teamName: team.name,
      overlaps: overlaps,
      basis: CASE certainty WHEN 1 THEN 'SAME_WEEK' WHEN 2 THEN 'CERTAIN' WHEN 3 THEN 'SAME_SEASON' END,
      weeks: weeks,
      firstSeason: firstSeason,
      lastSeason: lastSeason,
      date: move.date,
      trade: move.trade,
      traded: mover.id,
      tradedName: mover.name,
      tradedFrom: former.id,
      tradedFromName: former.name,
      sources: reduce(sources = coalesce(move.sources, []), overlap IN overlaps | sources + overlap.sources),
      strength: [1 + kindRank(kind), certainty / 3, -weeks, -lastSeason, team.id]
    }
  END AS step
ORDER BY step.strength
WITH near, far, recorded, chains, way, place, collect(step) AS options
ORDER BY way, place
WITH near, far, recorded, chains, way, [options IN collect(options) WHERE size(options) > 0] AS places
WITH near, far, recorded, chains, way, CASE
    WHEN chains = [[]] THEN [step IN recorded + coalesce(places[0], []) | {strength: step.strength, steps: [step]}]
    WHEN size(places) = size(chains[way]) + 1 THEN [{
      strength: [
        reduce(weakest = 0, options IN places | greater(weakest, 2 * options[0].strength[0] + options[0].strength[1])),
        reduce(weeks = 0, options IN places | weeks - options[0].weeks),
        way
      ],
      steps: [options IN places | options[0]]
    }]
    ELSE []
  END AS found
UNWIND CASE size(found) WHEN 0 THEN [NULL] ELSE found END AS each
WITH near, far, chains, each
ORDER BY each.strength
WITH near, far, chains, collect(each.steps) AS ways
WITH {
    near: near.id,
    far: CASE WHEN far:Person THEN far.id END,
    direct: chains = [[]],
    maxSteps: $maxSteps,
    asOf: $asOfDate,
    ways: ways
  } AS relationship,
  near AS from,
  far AS to,
  [reason IN [
    CASE WHEN size(chains) > 3 THEN 'MORE_CHAINS' END,
    CASE WHEN size(chains[0]) > 2 THEN 'CHAINS_NOT_COMPARED' END,
    CASE WHEN chains = [] THEN 'MAX_STEPS' END,
    CASE WHEN rosterMissing(near, far) OR rosterMissing(far, near) THEN 'ROSTERS_MISSING' END
  ] WHERE reason IS NOT NULL] AS reasons
WITH relationship, from, to, {complete: size(reasons) = 0, reasons: reasons} AS completeness
RETURN relationship, from, to, completeness
