// In which ways two are linked, strongest first. Directly: by record or by an overlap in time; otherwise by the shortest
// chains through people. Chains of two steps are all compared; of longer ones those through coaches, and only where
// there are none, some others.
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
OPTIONAL MATCH (near)<-[mine:MOVED]-(trade:Trade)-[theirs:MOVED]->(far)
WHERE ($asOfDate IS NULL OR trade.date <= $asOfDate)
  AND ($kinds IS NULL OR 'SAME_TRADE' IN $kinds)
WITH near, far, trade, collect(mine.sources + theirs.sources)[0] AS sources
WITH near, far, collect(CASE
    WHEN trade IS NOT NULL THEN {
      kind: 'SAME_TRADE',
      from: near.id,
      fromName: near.name,
      to: far.id,
      toName: far.name,
      overlaps: [],
      weeks: 0,
      firstSeason: trade.season,
      lastSeason: trade.season,
      date: trade.date,
      status: trade.status,
      trade: trade.id,
      sources: sources,
      strength: [0, 0, 0, -trade.season]
    }
  END) AS recorded
OPTIONAL MATCH (near)<-[:INVOLVES]-(event:Event)-[:INVOLVES]->(far)
WHERE ($asOfDate IS NULL OR event.date <= $asOfDate)
  AND ($kinds IS NULL OR 'SAME_EVENT' IN $kinds)
WITH near, far, recorded, collect(CASE
    WHEN event IS NOT NULL THEN {
      kind: 'SAME_EVENT',
      from: near.id,
      fromName: near.name,
      to: far.id,
      toName: far.name,
      overlaps: [],
      weeks: 0,
      firstSeason: coalesce(event.season, event.date.year, 0),
      lastSeason: coalesce(event.season, event.date.year, 0),
      date: event.date,
      event: event.id,
      text: event.text,
      sources: event.sources,
      strength: [3, 0, 0, -coalesce(event.season, event.date.year, 0)]
    }
  END) AS found
WITH near, far, recorded + found AS recorded
OPTIONAL MATCH (near)-[draft:DRAFTED_BY]->(far)
WHERE ($asOfDate IS NULL OR date({year: draft.season, month: 4, day: 30}) <= $asOfDate)
  AND ($kinds IS NULL OR 'DRAFTED_BY' IN $kinds)
OPTIONAL MATCH (then:TeamSeason {id: far.id + '-' + toString(draft.season)})
WITH near, far, recorded, collect(CASE
    WHEN draft IS NOT NULL THEN {
      kind: 'DRAFTED_BY',
      from: near.id,
      fromName: near.name,
      to: far.id,
      toName: far.name,
      team: far.id,
      teamName: coalesce(then.name, far.name),
      overlaps: [],
      weeks: 0,
      firstSeason: draft.season,
      lastSeason: draft.season,
      round: draft.round,
      overall: draft.overall,
      sources: draft.sources,
      strength: [0, 1, 0, -draft.season]
    }
  END) AS found
WITH near, far, recorded + found AS recorded
OPTIONAL MATCH (near)-[move:TRADED_TO]->(to:Team)
WHERE far:Team
  AND far.id IN [to.id, move.from]
  AND ($asOfDate IS NULL OR move.date <= $asOfDate)
  AND ($kinds IS NULL OR 'TRADED_TO' IN $kinds)
OPTIONAL MATCH (former:TeamSeason {id: move.from + '-' + toString(move.season)})
OPTIONAL MATCH (then:TeamSeason {id: to.id + '-' + toString(move.season)})
WITH near, far, recorded, collect(CASE
    WHEN move IS NOT NULL THEN {
      kind: 'TRADED_TO',
      from: near.id,
      fromName: near.name,
      to: to.id,
      toName: to.name,
      team: to.id,
      teamName: coalesce(then.name, to.name),
      overlaps: [],
      weeks: 0,
      firstSeason: move.season,
      lastSeason: move.season,
      date: move.date,
      status: move.status,
      trade: move.trade,
      traded: near.id,
      tradedName: near.name,
      tradedFrom: former.id,
      tradedFromName: former.name,
      sources: move.sources,
      strength: [0, 1, 0, -move.season]
    }
  END) AS found
WITH near, far, recorded + found AS recorded
WITH near, far, recorded, size(recorded) > 0 OR EXISTS {
    MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(shared)<-[theirs:ON_ROSTER|ON_STAFF]-(far)
    WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
      AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
      AND ($asOfSeason IS NULL
        OR shared.season < $asOfSeason
        OR shared.season = $asOfSeason
          AND coalesce(mine.firstWeek, 0) <= $asOfWeek
          AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
      AND ($kinds IS NULL
        OR CASE
          WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES' IN $kinds
          WHEN mine:ON_STAFF AND theirs:ON_STAFF
            THEN CASE WHEN 'HEAD_COACH' IN [mine.roleClass, theirs.roleClass] THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END IN $kinds
          WHEN EXISTS { (near)-[link:COACHED_BY]-(far) WHERE link.season = shared.season } THEN 'COACHED_BY' IN $kinds
          ELSE 'SAME_TEAM' IN $kinds
        END)
  } OR EXISTS {
    MATCH (near)-[stint:ON_ROSTER|ON_STAFF]->(season)-[:SEASON_OF]->(far)
    WHERE ($asOfSeason IS NULL
        OR season.season < $asOfSeason
        OR season.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek)
      AND ($kinds IS NULL OR type(stint) IN $kinds)
  } AS direct
OPTIONAL MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(first)<-[his:ON_ROSTER|ON_STAFF]-(person:Person)
WHERE NOT direct
  AND $maxSteps >= 2
  AND $kinds IS NULL
  AND coalesce(mine.firstWeek, 0) <= coalesce(his.lastWeek, 99)
  AND coalesce(his.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
  AND ($asOfSeason IS NULL
    OR first.season < $asOfSeason
    OR first.season = $asOfSeason AND coalesce(mine.firstWeek, 0) <= $asOfWeek AND coalesce(his.firstWeek, 0) <= $asOfWeek)
WITH near, far, recorded, direct, collect(DISTINCT person) AS companions
OPTIONAL MATCH (far)-[theirs:ON_ROSTER|ON_STAFF]->(second)<-[later:ON_ROSTER|ON_STAFF]-(person:Person)
WHERE size(companions) > 0
  AND person IN companions
  AND coalesce(later.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
  AND coalesce(theirs.firstWeek, 0) <= coalesce(later.lastWeek, 99)
  AND ($asOfSeason IS NULL
    OR second.season < $asOfSeason
    OR second.season = $asOfSeason AND coalesce(later.firstWeek, 0) <= $asOfWeek AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
WITH near, far, recorded, direct, companions, person, count(DISTINCT second) AS seasons
WITH near, far, recorded, direct, companions, person, seasons,
  CASE WHEN EXISTS { (near)-[:COACHED_BY]-(person) } THEN 1 ELSE 0 END
    + CASE WHEN EXISTS { (far)-[:COACHED_BY]-(person) } THEN 1 ELSE 0 END AS coached,
  COUNT { (person)-[:COACHED_BY]-() } AS known
ORDER BY coached DESC, seasons DESC, known DESC, person.id
WITH near, far, recorded, direct, companions, collect(CASE WHEN person IS NOT NULL THEN [near.id, person.id, far.id] END)[..4] AS twos
OPTIONAL MATCH (far)<-[:SEASON_OF]-(second)<-[later:ON_ROSTER|ON_STAFF]-(person:Person)
WHERE far:Team
  AND size(companions) > 0
  AND person IN companions
  AND ($asOfSeason IS NULL
    OR second.season < $asOfSeason
    OR second.season = $asOfSeason AND coalesce(later.firstWeek, 0) <= $asOfWeek)
WITH near, far, recorded, direct, companions, twos, person, count(DISTINCT second) AS seasons
ORDER BY seasons DESC, person.id
WITH near, far, recorded, direct, companions, twos, collect(CASE WHEN person IS NOT NULL THEN [near.id, person.id] END)[..4] AS others
WITH near, far, recorded, direct, companions, twos + others AS twos
UNWIND CASE WHEN size(twos) = 0 AND size(companions) > 0 AND $maxSteps >= 3 AND far:Person THEN companions ELSE [NULL] END AS person
OPTIONAL MATCH (person)-[later:ON_STAFF]->(second)
WHERE $asOfSeason IS NULL
  OR second.season < $asOfSeason
  OR second.season = $asOfSeason AND coalesce(later.firstWeek, 0) <= $asOfWeek
WITH near, far, recorded, direct, twos, second, collect(person) AS people
WITH near, far, recorded, direct, twos, collect({second: second, people: people}) AS offices, collect(second) AS seconds
OPTIONAL MATCH (far)-[theirs:ON_ROSTER|ON_STAFF]->(third)<-[last:ON_STAFF]-(friend:Person)-[her:ON_STAFF]->(second)
WHERE size(seconds) > 0
  AND second IN seconds
  AND coalesce(last.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
  AND coalesce(theirs.firstWeek, 0) <= coalesce(last.lastWeek, 99)
  AND ($asOfSeason IS NULL
    OR third.season < $asOfSeason
    OR third.season = $asOfSeason AND coalesce(last.firstWeek, 0) <= $asOfWeek AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
  AND ($asOfSeason IS NULL
    OR second.season < $asOfSeason
    OR second.season = $asOfSeason AND coalesce(her.firstWeek, 0) <= $asOfWeek)
WITH near, far, recorded, direct, twos, offices, friend, her, second, count(DISTINCT third) AS seasons
ORDER BY seasons DESC, second.season DESC, her.id
LIMIT 100
UNWIND coalesce([office IN offices WHERE office.second = second | office.people][0], [NULL]) AS person
OPTIONAL MATCH (person)-[later:ON_STAFF]->(second)
WHERE person <> friend
  AND coalesce(later.firstWeek, 0) <= coalesce(her.lastWeek, 99)
  AND coalesce(her.firstWeek, 0) <= coalesce(later.lastWeek, 99)
WITH near, far, recorded, direct, twos, person, friend,
  max(seasons) + count(DISTINCT second) AS seasons,
  count(later) > 0 AS met,
  max(CASE WHEN 'HEAD_COACH' IN [later.roleClass, her.roleClass] THEN 1 ELSE 0 END) AS worked
ORDER BY met DESC, worked DESC, seasons DESC, person.id, friend.id
LIMIT 40
WITH near, far, recorded, direct, twos, person, friend, seasons, met,
  worked
    + CASE WHEN EXISTS { (near)-[:COACHED_BY]-(person) } THEN 1 ELSE 0 END
    + CASE WHEN EXISTS { (far)-[:COACHED_BY]-(friend) } THEN 1 ELSE 0 END AS coached
ORDER BY coached DESC, seasons DESC, person.id, friend.id
WITH near, far, recorded, direct, twos, collect(CASE WHEN met THEN [near.id, person.id, friend.id, far.id] END)[..4] AS threes
WITH near, far, recorded, direct, twos + threes AS coaches
CALL (near, far, direct, coaches) {
  WITH near, far
  WHERE NOT direct AND size(coaches) = 0 AND $maxSteps >= CASE WHEN $kinds IS NULL THEN 3 ELSE 2 END AND far:Person
  MATCH path = SHORTEST 24 (near)((before:Person)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(after:Person)
    WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
      AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
      AND ($asOfSeason IS NULL
        OR shared.season < $asOfSeason
        OR shared.season = $asOfSeason
          AND coalesce(mine.firstWeek, 0) <= $asOfWeek
          AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
      AND ($kinds IS NULL
        OR CASE
          WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES' IN $kinds
          WHEN mine:ON_STAFF AND theirs:ON_STAFF
            THEN CASE WHEN 'HEAD_COACH' IN [mine.roleClass, theirs.roleClass] THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END IN $kinds
          WHEN EXISTS { (before)-[link:COACHED_BY]-(after) WHERE link.season = shared.season } THEN 'COACHED_BY' IN $kinds
          ELSE 'SAME_TEAM' IN $kinds
        END)
  ){1,4}(far)
  WITH size(before) AS steps, [person IN before | person.id] + far.id AS chain
  WHERE steps <= $maxSteps
  WITH steps, chain, count(*) AS seasons
  ORDER BY steps, seasons DESC, chain
  WITH collect(chain) AS chains
  RETURN [chain IN chains WHERE size(chain) = size(chains[0])][..4] AS others
}
WITH near, far, recorded, direct, CASE
    WHEN direct THEN [CASE WHEN far:Person THEN [near.id, far.id] ELSE [near.id] END]
    ELSE coaches + others
  END AS chains
UNWIND CASE size(chains)
    WHEN 0 THEN [{}]
    ELSE reduce(
      links = [],
      way IN range(0, size(chains[..3]) - 1) |
      links + [place IN range(0, size(chains[way]) - 1) | {way: way, place: place, from: chains[way][place], to: chains[way][place + 1]}]
    )
  END AS link
OPTIONAL MATCH (from:Person {id: link.from})-[mine:ON_ROSTER|ON_STAFF]->(teamSeason)<-[theirs:ON_ROSTER|ON_STAFF]-(to:Person {id: link.to})
WHERE coalesce(mine.firstWeek, 0) <= coalesce(theirs.lastWeek, 99)
  AND coalesce(theirs.firstWeek, 0) <= coalesce(mine.lastWeek, 99)
  AND ($asOfSeason IS NULL
    OR teamSeason.season < $asOfSeason
    OR teamSeason.season = $asOfSeason
      AND coalesce(mine.firstWeek, 0) <= $asOfWeek
      AND coalesce(theirs.firstWeek, 0) <= $asOfWeek)
OPTIONAL MATCH (member:Person {id: link.from})-[stint:ON_ROSTER|ON_STAFF]->(season)-[:SEASON_OF]->(far)
WHERE link.to IS NULL
  AND ($asOfSeason IS NULL
    OR season.season < $asOfSeason
    OR season.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek)
WITH near, far, recorded, direct, chains, link, to,
  coalesce(from, member) AS from,
  coalesce(teamSeason, season) AS teamSeason,
  coalesce(mine, stint) AS mine,
  theirs
OPTIONAL MATCH (teamSeason)-[:SEASON_OF]->(team:Team)
WITH near, far, recorded, direct, chains, link, from, to, teamSeason, team, mine, theirs,
  CASE
    WHEN theirs IS NULL THEN type(mine)
    WHEN mine:ON_ROSTER AND theirs:ON_ROSTER THEN 'TEAMMATES'
    WHEN mine:ON_STAFF AND theirs:ON_STAFF
      THEN CASE WHEN 'HEAD_COACH' IN [mine.roleClass, theirs.roleClass] THEN 'WORKED_FOR' ELSE 'SAME_STAFF' END
    WHEN EXISTS {
      (from)-[coaching:COACHED_BY]-(to)
      WHERE coaching.season = teamSeason.season AND coaching.team = team.id AND coaching.role = coalesce(mine.role, theirs.role)
    } THEN 'COACHED_BY'
    ELSE 'SAME_TEAM'
  END AS kind,
  CASE
    WHEN theirs IS NULL THEN NULL
    WHEN (mine.firstWeek IS NOT NULL OR mine.lastWeek IS NOT NULL) AND (theirs.firstWeek IS NOT NULL OR theirs.lastWeek IS NOT NULL)
      THEN 'SAME_WEEK'
    ELSE 'SAME_SEASON'
  END AS basis,
  CASE WHEN mine.firstWeek >= coalesce(theirs.firstWeek, 0) THEN mine.firstWeek ELSE theirs.firstWeek END AS firstWeek,
  CASE WHEN mine.lastWeek <= coalesce(theirs.lastWeek, 99) THEN mine.lastWeek ELSE theirs.lastWeek END AS lastWeek
ORDER BY teamSeason.season, coalesce(firstWeek, 0), mine.id, theirs.id
WITH near, far, recorded, direct, chains, link, from, to, team, kind,
  sum(CASE WHEN basis = 'SAME_SEASON' THEN 18 ELSE coalesce(lastWeek, 18) - coalesce(firstWeek, 1) + 1 END) AS weeks,
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
    lastWeek: CASE
      WHEN ($asOfSeason IS NULL OR teamSeason.season < $asOfSeason OR lastWeek < $asOfWeek) THEN lastWeek
    END,
    basis: basis,
    sources: mine.sources + coalesce(theirs.sources, [])
  }) AS overlaps
OPTIONAL MATCH (mover:Person)-[move:TRADED_TO {season: firstSeason}]->(team)
WHERE mover IN [from, to]
  AND to IS NOT NULL
  AND ($asOfDate IS NULL OR move.date <= $asOfDate)
OPTIONAL MATCH (former:TeamSeason {id: move.from + '-' + toString(move.season)})
WITH near, far, recorded, direct, chains, link, from, to, team, kind, weeks, firstSeason, lastSeason, certainty, overlaps, mover, move, former
ORDER BY move.date DESC, mover.id
WITH near, far, recorded, direct, chains, link, from, to, team, kind, weeks, firstSeason, lastSeason, certainty, overlaps,
  collect({mover: mover, move: move, former: former})[0] AS arrival
WITH near, far, recorded, direct, chains, link, CASE
    WHEN team IS NOT NULL AND ($kinds IS NULL OR kind IN $kinds) THEN {
      kind: kind,
      from: from.id,
      fromName: from.name,
      to: coalesce(to.id, team.id),
      toName: coalesce(to.name, team.name),
      team: team.id,
      teamName: team.name,
      overlaps: overlaps,
      basis: CASE certainty WHEN 1 THEN 'SAME_WEEK' WHEN 2 THEN 'SAME_SEASON' END,
      weeks: weeks,
      firstSeason: firstSeason,
      lastSeason: lastSeason,
      date: arrival.move.date,
      trade: arrival.move.trade,
      traded: arrival.mover.id,
      tradedName: arrival.mover.name,
      tradedFrom: arrival.former.id,
      tradedFromName: arrival.former.name,
      sources: reduce(sources = coalesce(arrival.move.sources, []), overlap IN overlaps | sources + overlap.sources),
      strength: [
        certainty,
        CASE kind WHEN 'COACHED_BY' THEN 0 WHEN 'WORKED_FOR' THEN 0 WHEN 'SAME_STAFF' THEN 1 WHEN 'TEAMMATES' THEN 2 ELSE 3 END,
        -weeks,
        -lastSeason
      ]
    }
  END AS step
ORDER BY step.strength, step.team
WITH near, far, recorded, direct, chains, link.way AS way, link.place AS place, collect(step) AS options
ORDER BY way, place
WITH near, far, recorded, direct, chains, way, [options IN collect(options) WHERE size(options) > 0] AS places
WITH near, far, recorded, direct, chains, way, CASE
    WHEN direct THEN [step IN recorded + coalesce(places[0], []) | {rank: 0, strength: step.strength, steps: [step]}]
    WHEN size(places) = size(chains[way]) - CASE WHEN far:Person THEN 1 ELSE 0 END
      THEN [{rank: way, strength: [], steps: [options IN places | options[0]]}]
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
