// What is on record between two, one of them a person: trades and events of both, drafts and trades to a franchise. Each is a
// step of a way. Voided trades are none.
// takes   near, far
COLLECT {
  CALL (near, far) {
    MATCH (near)<-[one:MOVED]-(trade:Trade)-[other:MOVED]->(far)
    WHERE happened(trade.date)
      AND stands(trade)
    RETURN DISTINCT 'SAME_TRADE' AS kind, trade AS record, NULL AS team, [one.from, one.to, other.from, other.to] AS clubs
    UNION ALL
    MATCH (near)<-[:INVOLVES]-(event:Event)-[:INVOLVES]->(far)
    WHERE happened(event.date)
    RETURN DISTINCT 'SAME_EVENT' AS kind, event AS record, NULL AS team, NULL AS clubs
    UNION ALL
    MATCH (near)-[draft:DRAFTED_BY]->(far)
    WHERE draftHeld(draft.season, draft.round)
    RETURN 'DRAFTED_BY' AS kind, draft AS record, far AS team, NULL AS clubs
    UNION ALL
    MATCH (near)-[move:TRADED_TO]->(to:Team)
    WHERE far:Team
      AND far.id IN [to.id, move.from]
      AND happened(move.date)
      AND stands(move)
    RETURN 'TRADED_TO' AS kind, move AS record, to AS team, NULL AS clubs
  }
  OPTIONAL MATCH (giver:Team {id: record.from})
  USING INDEX giver:Team(id)
  OPTIONAL MATCH (former:TeamSeason {id: seasonOf(record.from, record.season)})
  WITH near, far, giver, former, kind, record, team, clubs,
    COLLECT {
      UNWIND [place IN [0, 1, 2, 3] WHERE clubs IS NOT NULL] AS place
      MATCH (club:Team {id: clubs[place]})
      USING INDEX club:Team(id)
      RETURN nameIn(club, record.season)
      ORDER BY place
    } AS clubNames,
    coalesce(record.season, record.date.year, 0) AS season
  RETURN {
    kind: kind,
    from: near.id,
    fromName: near.name,
    to: coalesce(team.id, far.id),
    toName: coalesce(team.name, far.name),
    team: team.id,
    teamName: nameIn(team, record.season),
    overlaps: [],
    weeks: 0,
    firstSeason: season,
    lastSeason: season,
    date: record.date,
    status: statusAt(record),
    round: record.round,
    overall: record.overall,
    text: CASE kind WHEN 'SAME_EVENT' THEN record.text END,
    event: CASE kind WHEN 'SAME_EVENT' THEN record.id END,
    trade: CASE kind WHEN 'SAME_TRADE' THEN record.id ELSE record.trade END,
    traded: CASE kind WHEN 'TRADED_TO' THEN near.id END,
    tradedName: CASE kind WHEN 'TRADED_TO' THEN near.name END,
    tradedFrom: former.id,
    tradedFromName: nameIn(giver, record.season),
    exchange: CASE
      WHEN clubs[0] = clubs[2] AND clubs[1] = clubs[3] THEN 'TOGETHER'
      WHEN clubs[0] = clubs[3] AND clubs[1] = clubs[2] THEN 'FOR_ONE_ANOTHER'
      WHEN kind = 'SAME_TRADE' THEN 'THROUGH_ANOTHER'
    END,
    clubNames: clubNames,
    sources: record.sources,
    strength: [CASE kind WHEN 'SAME_EVENT' THEN 9 ELSE 0 END, CASE WHEN team IS NULL THEN 0 ELSE 1 END, 0, -season, record.id]
  }
}
