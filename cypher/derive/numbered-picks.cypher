// A pick that was known by its first owner and has got its number since is one pick: its legs become those of the numbered one.
// It is the same where the numbered one of the round was the same franchise's first, or where another source tells of the very
// leg with a number. Where several could be meant, nothing is joined.
// rows    written: how many legs moved over; deleted: how many picks went
CALL () {
  MATCH (former:DraftPick)
  WHERE former.overall IS NULL
    AND former.round IS NOT NULL
    AND former.originalTeam IS NOT NULL
  MATCH (pick:DraftPick {season: former.season})
  WHERE pick.overall IS NOT NULL
    AND pick.round = former.round
    AND pick.originalTeam = former.originalTeam
  WITH former, collect(pick) AS picks
  WHERE size(picks) = 1
  MATCH (trade:Trade)-[leg:MOVED]->(former)
  RETURN trade, leg, former, picks[0] AS pick
  UNION
  MATCH (trade:Trade)-[leg:MOVED]->(former:DraftPick)
  WHERE former.overall IS NULL
    AND former.round IS NOT NULL
  MATCH (trade)-[told:MOVED]->(pick:DraftPick)
  WHERE pick.overall IS NOT NULL
    AND pick.season = former.season
    AND pick.round = former.round
    AND told.from = leg.from
    AND told.to = leg.to
    AND none(source IN leg.sources WHERE source IN told.sources)
  WITH trade, leg, former, collect(pick) AS picks
  WITH trade, leg.from AS giver, leg.to AS receiver, former.round AS round, collect({leg: leg, former: former, picks: picks}) AS legs
  WHERE size(legs) = 1
    AND size(legs[0].picks) = 1
  RETURN trade, legs[0].leg AS leg, legs[0].former AS former, legs[0].picks[0] AS pick
}
MERGE (trade)-[moved:MOVED {id: trade.id + '.' + pick.id + '.' + leg.to}]->(pick)
ON CREATE SET moved.from = leg.from,
  moved.to = leg.to,
  moved.conditional = leg.conditional,
  moved.note = leg.note
SET moved.sources = coalesce(moved.sources, []) + [source IN leg.sources WHERE NOT source IN coalesce(moved.sources, [])]
WITH leg, former
DELETE leg
WITH DISTINCT former, count(*) AS legs
CALL (former) {
  WITH former
  WHERE NOT EXISTS { (:Trade)-[:MOVED]->(former) }
  DETACH DELETE former
  RETURN count(*) AS deleted
}
WITH sum(legs) AS written, sum(deleted) AS deleted
RETURN written, deleted
