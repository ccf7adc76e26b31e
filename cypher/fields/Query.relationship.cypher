// In which ways two are linked, strongest first. Directly: by record or by an overlap in time; otherwise by the shortest
// chains through people, which are as strong as their weakest link. Chains of two and of three steps are all compared, those
// of three through coaches alone when one of them is of coaching throughout; of four steps those count whose middle was in
// the league longest. They are put together from lists of people and of seasons, as the database plans long patterns badly
// when it is in a hurry. Voided trades link nobody. Of two who had several roles in a season the strongest link counts.
// refer    between: EntityRef! as one: Person|Team
// refer    and: EntityRef! as other: Person|Team
// require  one <> other else 'between' and 'and' name the same person or franchise; name two.
// require  one:Person OR other:Person else 'between' and 'and' name two franchises; name a person with one of them.
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// finds    relationship: Relationship, from: Person, to: Node, completeness: Completeness
// rows     1
WITH CASE WHEN one:Person THEN one ELSE other END AS near,
  CASE WHEN one:Person THEN other ELSE one END AS far
WITH near, far, [record IN onRecord(near, far) WHERE $kinds IS NULL OR record.kind IN $kinds] AS recorded
WITH near, far, recorded, size(recorded) > 0 OR EXISTS {
    MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(far)
    USING JOIN ON shared
    WHERE linked(mine, theirs, near, far, shared)
  } AS direct
CALL (near, far, direct) {
  WITH near, far
  WHERE NOT direct AND $maxSteps > 1
  MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(person)
  MATCH (far)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(second:TeamSeason)<-[her:ON_ROSTER|ON_STAFF]-(person)
  USING JOIN ON person
  WITH DISTINCT near, far, person, mine, his, theirs, her, first, second
  WHERE linked(mine, his, near, person, first)
    AND linked(her, theirs, person, far, second)
  WITH near, far, person, first, second, tie(mine, his) AS tie, tie(her, theirs) AS other
  WITH near, far, person, count(DISTINCT first) + count(DISTINCT second) AS seasons, [min(tie), max(tie), min(other), max(other)] AS ties
  WITH near, far, person, seasons, strongest(near, person, ties[0], ties[1]) AS tie, strongest(far, person, ties[2], ties[3]) AS other,
    COUNT { (person)-[coaching:COACHED_BY]-() WHERE known(coaching.season, coaching) } AS fame
  ORDER BY greater(tie, other), tie + other, seasons DESC, fame DESC, person.id
  LIMIT 4
  RETURN collect([near, person, far]) AS twos
}
CALL (near, far, direct, twos) {
  WITH near, far
  WHERE NOT direct AND size(twos) = 0 AND $maxSteps > 2 AND far:Person
  UNWIND [near, far] AS person
  CALL (person) {
    MATCH (person)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(friend)
    WHERE linked(mine, his, person, friend, shared)
    WITH person, friend, tie(mine, his) AS tie
    WITH person, friend, min(tie) AS least, max(tie) AS most
    WITH friend, strongest(person, friend, least, most) AS tie
    RETURN collect({friend: friend, tie: tie}) AS friends
  }
  WITH far, person, friends
  ORDER BY person = far
  RETURN collect(friends) AS friends
}
CALL (near, far, friends) {
  UNWIND [TRUE, FALSE] AS coaches
  CALL (near, far, friends, coaches) {
    UNWIND [0, 1] AS side
    UNWIND friends[side] AS each
    WITH near, far, coaches, side, each.friend AS friend, each.tie AS tie
    WHERE NOT coaches OR friend:Coach
    MATCH (friend)-[stint:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)
    WITH near, far, shared,
      collect(CASE side WHEN 0 THEN {friend: friend, stint: stint, tie: tie} END) AS some,
      collect(CASE side WHEN 1 THEN {friend: friend, stint: stint, tie: tie} END) AS others
    UNWIND some AS one
    UNWIND others AS another
    WITH near, far, shared, one.friend AS friend, one.stint AS here, another.friend AS other, another.stint AS there,
      one.tie AS before, another.tie AS after
    WHERE linked(here, there, friend, other, shared)
    WITH near, far, friend, other, shared, before, after, tie(here, there) AS tie
    WITH near, far, friend, other, before, after, count(DISTINCT shared) AS seasons, min(tie) AS least, max(tie) AS most
    WITH near, far, friend, other, seasons, [before, strongest(friend, other, least, most), after] AS ties
    WITH near, far, friend, other, seasons, ties, reduce(most = 0, tie IN ties | greater(most, tie)) AS weakest
    ORDER BY weakest, reduce(sum = 0, tie IN ties | sum + tie), seasons DESC, friend.id, other.id
    LIMIT 4
    RETURN collect([near, friend, other, far]) AS chains, min(weakest) AS weakest
  }
  WITH coaches, chains, weakest
  WHERE size(chains) > 0
    AND (NOT coaches OR weakest < 4)
  LIMIT 1
  RETURN coalesce(collect(chains)[0], []) AS threes
}
CALL (near, far, friends, threes) {
  UNWIND CASE WHEN size(threes) = 0 AND $maxSteps > 3 THEN friends ELSE [] END AS side
  CALL (side) {
    UNWIND side AS each
    WITH each.friend AS friend
    MATCH (friend)-[stint:ON_ROSTER|ON_STAFF]->(place:TeamSeason)
    WHERE known(place.season, stint)
    RETURN collect(DISTINCT place) AS places
  }
  WITH near, far, places
  ORDER BY size(places)
  WITH near, far, collect(places) AS sides
  UNWIND sides[0] AS place
  MATCH (place)<-[:ON_ROSTER|ON_STAFF]-(middle)
  WITH DISTINCT near, far, sides[1] AS others, middle
  WHERE EXISTS {
    MATCH (middle)-[:ON_ROSTER|ON_STAFF]->(place)
    WHERE place IN others
  }
  WITH near, far, middle, COUNT {
    MATCH (middle)-[stint:ON_ROSTER|ON_STAFF]->(held:TeamSeason)
    WHERE known(held.season, stint)
  } AS career
  ORDER BY career DESC, middle.id
  CALL (near, far, middle) {
    UNWIND [near, far] AS person
    CALL (person, middle) {
      MATCH (person)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(friend)
      MATCH (middle)-[there:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[here:ON_ROSTER|ON_STAFF]-(friend)
      USING JOIN ON friend
      WITH DISTINCT person, middle, friend, mine, his, here, there, first, shared
      WHERE linked(mine, his, person, friend, first)
        AND linked(here, there, friend, middle, shared)
      WITH friend, count(DISTINCT first) + count(DISTINCT shared) AS seasons
      ORDER BY friend:Coach DESC, seasons DESC, friend.id
      LIMIT 1
      RETURN friend
    }
    WITH person, friend
    ORDER BY person = far
    RETURN collect(friend) AS both
  }
  WITH near, far, middle, both
  WHERE size(both) = 2
  LIMIT 4
  RETURN collect([near, both[0], middle, both[1], far]) AS fours
}
WITH near, far, recorded, direct, twos + threes + fours AS found
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
WITH near, far, recorded, direct, chains, way, place, from, to,
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
WITH near, far, recorded, direct, chains, way, place, from, to, teamSeason, team, mine, theirs, lastPlayed,
  linkKind(mine, theirs, from, to, teamSeason) AS kind,
  CASE WHEN NOT theirs:SEASON_OF THEN basis(mine, theirs) END AS basis,
  firstShared(mine, theirs) AS firstWeek,
  lastShared(mine, theirs, teamSeason.season) AS lastWeek
ORDER BY teamSeason.season, coalesce(firstWeek, 0), mine.id, theirs.id
WITH near, far, recorded, direct, chains, way, place, from, to, team, teamSeason, collect(CASE
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
WITH near, far, recorded, direct, chains, way, place, from, to, team, teamSeason,
  [span IN spans WHERE none(other IN spans WHERE other.rank < span.rank)] AS spans
UNWIND CASE size(spans)
    WHEN 0 THEN [NULL]
    ELSE reduce(kinds = [], span IN spans | CASE WHEN span.kind IN kinds THEN kinds ELSE kinds + span.kind END)
  END AS kind
WITH near, far, recorded, direct, chains, way, place, from, to, team, teamSeason, kind,
  [span IN spans WHERE span.kind = kind] AS spans
ORDER BY teamSeason.season
WITH near, far, recorded, direct, chains, way, place, from, to, team, kind,
  sum(weeksShared(spans)) AS weeks,
  min(teamSeason.season) AS firstSeason,
  max(teamSeason.season) AS lastSeason,
  reduce(overlaps = [], spans IN collect(spans) | overlaps + spans) AS overlaps
WITH near, far, recorded, direct, chains, way, place, from, to, team, kind, weeks, firstSeason, lastSeason, overlaps,
  reduce(least = 3, overlap IN overlaps | CASE WHEN overlap.certainty < least THEN overlap.certainty ELSE least END) AS certainty
OPTIONAL CALL (from, to, team, firstSeason) {
  UNWIND [from, to] AS mover
  MATCH (mover)-[move:TRADED_TO {season: firstSeason}]->(team)
  WHERE to:Person
    AND happened(move.date)
    AND coalesce(move.status, '') <> 'VOIDED'
    AND COUNT { (one)-[:TRADED_TO {trade: move.trade}]->(team) WHERE one = from OR one = to } = 1
  OPTIONAL MATCH (former:TeamSeason {id: seasonOf(move.from, move.season)})
  RETURN mover, move, former
  ORDER BY move.date DESC, mover.id
  LIMIT 1
}
WITH near, far, recorded, direct, chains, way, place, CASE
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
WITH near, far, recorded, direct, chains, way, place, collect(step) AS options
ORDER BY way, place
WITH near, far, recorded, direct, chains, way, [options IN collect(options) WHERE size(options) > 0] AS places
WITH near, far, recorded, direct, chains, way, CASE
    WHEN direct THEN [step IN recorded + coalesce(places[0], []) | {strength: step.strength, steps: [step]}]
    WHEN size(places) = size(chains[way]) - 1 THEN [{
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
WITH near, far, direct, chains, each
ORDER BY each.strength
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
    CASE WHEN size(chains[0]) > 4 THEN 'CHAINS_NOT_COMPARED' END,
    CASE WHEN size(chains) = 0 THEN 'MAX_STEPS' END,
    CASE WHEN rosterMissing(near, far) OR rosterMissing(far, near) THEN 'ROSTERS_MISSING' END
  ] WHERE reason IS NOT NULL] AS reasons
WITH relationship, from, to, {complete: size(reasons) = 0, reasons: reasons} AS completeness
RETURN relationship, from, to, completeness
