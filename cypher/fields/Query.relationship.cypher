// In which ways two are linked, strongest first. Directly: by record or by an overlap in time; otherwise by the shortest
// chains through people. Chains of two steps are all compared; of longer ones a hundred through staffs, and where there are
// none as short, some others.
// refer    between: EntityRef! as one: Person|Team
// refer    and: EntityRef! as other: Person|Team
// require  one <> other else 'between' and 'and' name the same person or franchise; name two.
// require  one:Person OR other:Person else 'between' and 'and' name two franchises; name a person with one of them.
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// yields   relationship: Relationship, from: Person, to: Node, completeness: Completeness
// rows     1
WITH CASE WHEN one:Person THEN one ELSE other END AS near,
  CASE WHEN one:Person THEN other ELSE one END AS far
OPTIONAL CALL (near, far) {
  MATCH (near)<-[:MOVED]-(trade:Trade)-[:MOVED]->(far)
  WHERE happened(trade.date)
  RETURN DISTINCT 'SAME_TRADE' AS kind, trade AS record, NULL AS team
  UNION ALL
  MATCH (near)<-[:INVOLVES]-(event:Event)-[:INVOLVES]->(far)
  WHERE happened(event.date)
  RETURN DISTINCT 'SAME_EVENT' AS kind, event AS record, NULL AS team
  UNION ALL
  MATCH (near)-[draft:DRAFTED_BY]->(far)
  WHERE draftHeld(draft.season)
  RETURN 'DRAFTED_BY' AS kind, draft AS record, far AS team
  UNION ALL
  MATCH (near)-[move:TRADED_TO]->(to:Team)
  WHERE far:Team
    AND far.id IN [to.id, move.from]
    AND happened(move.date)
  RETURN 'TRADED_TO' AS kind, move AS record, to AS team
}
OPTIONAL MATCH (then:TeamSeason {id: seasonOf(team.id, record.season)})
OPTIONAL MATCH (former:TeamSeason {id: seasonOf(record.from, record.season)})
WITH near, far, then, former, kind, record, team, coalesce(record.season, record.date.year, 0) AS season
WITH near, far, collect(CASE
    WHEN ($kinds IS NULL OR kind IN $kinds) AND kind IS NOT NULL THEN {
      kind: kind,
      from: near,
      fromName: near.name,
      to: coalesce(team, far),
      toName: coalesce(team.name, far.name),
      team: team.id,
      teamName: coalesce(then.name, team.name),
      overlaps: [],
      weeks: 0,
      firstSeason: season,
      lastSeason: season,
      date: record.date,
      status: record.status,
      round: record.round,
      overall: record.overall,
      text: CASE kind WHEN 'SAME_EVENT' THEN record.text END,
      event: CASE kind WHEN 'SAME_EVENT' THEN record.id END,
      trade: CASE kind WHEN 'SAME_TRADE' THEN record.id ELSE record.trade END,
      traded: CASE kind WHEN 'TRADED_TO' THEN near.id END,
      tradedName: CASE kind WHEN 'TRADED_TO' THEN near.name END,
      tradedFrom: former.id,
      tradedFromName: former.name,
      sources: record.sources,
      strength: [CASE kind WHEN 'SAME_EVENT' THEN 3 ELSE 0 END, CASE WHEN team IS NULL THEN 0 ELSE 1 END, 0, -season, record.id]
    }
  END) AS recorded
WITH near, far, recorded, size(recorded) > 0 OR EXISTS {
    MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(far)
    USING JOIN ON shared
    WHERE together(mine, theirs)
      AND known(shared.season, mine)
      AND known(shared.season, theirs)
      AND ($kinds IS NULL OR linkKind(mine, theirs, near, far, shared) IN $kinds)
  } AS direct
CALL (near, far, direct) {
  WITH near, far
  WHERE NOT direct AND $maxSteps > 1
  MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(person)
  MATCH (far)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(second:TeamSeason)<-[her:ON_ROSTER|ON_STAFF]-(person)
  USING JOIN ON person
  WITH DISTINCT near, far, person, mine, his, theirs, her, first, second
  WHERE together(mine, his)
    AND together(theirs, her)
    AND known(first.season, mine)
    AND known(first.season, his)
    AND known(second.season, theirs)
    AND known(second.season, her)
    AND ($kinds IS NULL OR linkKind(mine, his, near, person, first) IN $kinds)
    AND ($kinds IS NULL OR linkKind(her, theirs, person, far, second) IN $kinds)
  WITH near, far, person, count(DISTINCT first) + count(DISTINCT second) AS seasons
  WITH near, far, person, seasons,
    coachedOneAnother(near, person) + coachedOneAnother(far, person) AS coached,
    COUNT { (person)-[coaching:COACHED_BY]-() WHERE known(coaching.season, coaching) } AS fame
  ORDER BY coached DESC, seasons DESC, fame DESC, person.id
  LIMIT 4
  RETURN collect([near, person, far]) AS twos
}
CALL (near, far, direct, twos) {
  WITH near, far
  WHERE NOT direct AND size(twos) = 0 AND $maxSteps > 2 AND $kinds IS NULL AND far:Person
  MATCH SHORTEST 100 (
    (near)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(friend:Person)
    ((before:Person)-[here:ON_STAFF]->(shared:TeamSeason)<-[there:ON_STAFF]-(after:Person)
      WHERE together(here, there) AND known(shared.season, here) AND known(shared.season, there)
    ){1,2}(other:Person)-[her:ON_ROSTER|ON_STAFF]->(last:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(far)
    WHERE together(mine, his)
      AND together(theirs, her)
      AND known(first.season, mine)
      AND known(first.season, his)
      AND known(last.season, theirs)
      AND known(last.season, her)
  )
  WITH near, far, friend, other, [near] + before + [other, far] AS chain,
    count(*) AS seasons,
    max(size([stint IN here + there WHERE stint.roleClass = 'HEAD_COACH'])) AS worked
  WHERE size(chain) <= $maxSteps + 1
  WITH chain, seasons,
    CASE WHEN worked > 0 THEN 1 ELSE 0 END + coachedOneAnother(near, friend) + coachedOneAnother(far, other) AS coached
  ORDER BY size(chain), coached DESC, seasons DESC, [person IN chain | person.id]
  LIMIT 4
  RETURN collect(chain) AS staffed
}
CALL (near, far, direct, twos, staffed) {
  WITH near, far
  WHERE NOT direct AND size(twos) = 0 AND (size(staffed) = 0 OR size(staffed[0]) > 4) AND $maxSteps > 2 AND far:Person
  MATCH SHORTEST 24 (near)((before:Person)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(after:Person)
    WHERE together(mine, theirs)
      AND known(shared.season, mine)
      AND known(shared.season, theirs)
      AND ($kinds IS NULL OR linkKind(mine, theirs, before, after, shared) IN $kinds)
  ){1,3}(far)
  WITH before + far AS chain, count(*) AS seasons
  ORDER BY seasons DESC, [person IN chain | person.id]
  LIMIT 4
  RETURN collect(chain) AS threes
}
CALL (near, far, direct, twos, staffed, threes) {
  WITH near, far
  WHERE NOT direct AND size(twos + staffed + threes) = 0 AND $maxSteps > 3 AND far:Person
  MATCH SHORTEST 24 (near)((before:Person)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(after:Person)
    WHERE together(mine, theirs)
      AND known(shared.season, mine)
      AND known(shared.season, theirs)
      AND ($kinds IS NULL OR linkKind(mine, theirs, before, after, shared) IN $kinds)
  ){1,4}(far)
  WITH before + far AS chain, count(*) AS seasons
  ORDER BY seasons DESC, [person IN chain | person.id]
  LIMIT 4
  RETURN collect(chain) AS fours
}
WITH near, far, recorded, direct, twos + threes + staffed + fours AS found
WITH near, far, recorded, direct, [chain IN found WHERE size(chain) = size(found[0])] AS found
WITH near, far, recorded, direct, CASE WHEN direct THEN [[near, far]] ELSE found END AS chains
UNWIND CASE size(chains)
    WHEN 0 THEN [{}]
    ELSE reduce(
      links = [],
      way IN range(0, size(chains[..3]) - 1) |
      links + [place IN range(0, size(chains[way]) - 2) | {way: way, place: place, from: chains[way][place], to: chains[way][place + 1]}]
    )
  END AS link
WITH near, far, recorded, direct, chains, link.way AS way, link.place AS place, link.from AS from, link.to AS to
OPTIONAL MATCH (from)-[mine:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(to)
USING JOIN ON teamSeason
WHERE together(mine, theirs)
  AND known(teamSeason.season, mine)
  AND known(teamSeason.season, theirs)
OPTIONAL MATCH (teamSeason)-[:SEASON_OF]->(team:Team)
WITH near, far, recorded, direct, chains, way, place, from, to, teamSeason, team, mine, theirs,
  linkKind(mine, theirs, from, to, teamSeason) AS kind,
  CASE WHEN NOT theirs:SEASON_OF THEN basis(mine, theirs) END AS basis,
  firstShared(mine, theirs) AS firstWeek,
  lastShared(mine, theirs, teamSeason.season) AS lastWeek
ORDER BY teamSeason.season, coalesce(firstWeek, 0), mine.id, theirs.id
WITH near, far, recorded, direct, chains, way, place, from, to, team, kind,
  sum(weeksShared(basis, firstWeek, lastWeek)) AS weeks,
  min(teamSeason.season) AS firstSeason,
  max(teamSeason.season) AS lastSeason,
  min(CASE basis WHEN 'SAME_WEEK' THEN 1 WHEN 'SAME_SEASON' THEN 2 ELSE 0 END) AS certainty,
  collect({
    season: teamSeason.season,
    teamSeason: teamSeason.id,
    teamName: teamSeason.name,
    fromRole: mine.role,
    toRole: theirs.role,
    firstWeek: firstWeek,
    lastWeek: lastWeek,
    basis: basis,
    sources: mine.sources + coalesce(theirs.sources, [])
  }) AS overlaps
OPTIONAL CALL (from, to, team, firstSeason) {
  UNWIND [from, to] AS mover
  MATCH (mover)-[move:TRADED_TO {season: firstSeason}]->(team)
  WHERE to:Person AND happened(move.date)
  OPTIONAL MATCH (former:TeamSeason {id: seasonOf(move.from, move.season)})
  RETURN mover, move, former
  ORDER BY move.date DESC, mover.id
  LIMIT 1
}
WITH near, far, recorded, direct, chains, way, place, CASE
    WHEN ($kinds IS NULL OR kind IN $kinds) AND team IS NOT NULL THEN {
      kind: kind,
      from: from,
      fromName: from.name,
      to: to,
      toName: to.name,
      team: team.id,
      teamName: team.name,
      overlaps: overlaps,
      basis: CASE certainty WHEN 1 THEN 'SAME_WEEK' WHEN 2 THEN 'SAME_SEASON' END,
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
      strength: [certainty, kindRank(kind), -weeks, -lastSeason, team.id]
    }
  END AS step
ORDER BY step.strength
WITH near, far, recorded, direct, chains, way, place, collect(step) AS options
ORDER BY way, place
WITH near, far, recorded, direct, chains, way, [options IN collect(options) WHERE size(options) > 0] AS places
WITH near, far, recorded, direct, chains, way, CASE
    WHEN direct THEN [step IN recorded + coalesce(places[0], []) | {rank: 0, strength: step.strength, steps: [step]}]
    WHEN size(places) = size(chains[way]) - 1 THEN [{rank: way, strength: [], steps: [options IN places | options[0]]}]
    ELSE []
  END AS found
UNWIND CASE size(found) WHEN 0 THEN [NULL] ELSE found END AS each
WITH near, far, direct, chains, each
ORDER BY each.rank, each.strength
WITH near, far, direct, chains, collect(each.steps) AS ways
WITH {
    near: near.id,
    far: CASE WHEN far:Person THEN far.id END,
    direct: direct,
    maxSteps: $maxSteps,
    asOf: $asOfDate,
    ways: ways
  } AS relationship,
  near AS from,
  far AS to,
  [reason IN [
    CASE WHEN size(chains) > 3 THEN 'MORE_CHAINS' END,
    CASE WHEN size(chains[0]) > 3 THEN 'CHAINS_NOT_COMPARED' END,
    CASE WHEN size(chains) = 0 THEN 'MAX_STEPS' END
  ] WHERE reason IS NOT NULL] AS reasons
WITH relationship, from, to, {complete: size(reasons) = 0, reasons: reasons} AS completeness
RETURN relationship, from, to, completeness
