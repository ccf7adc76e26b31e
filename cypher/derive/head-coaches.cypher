// Who was head coach of a season is a claim of every data set that tells it, where they do not name the same people; the
// one that names everybody is preferred. Only what differs is written; claims that no longer follow are deleted.
// param   teamSeasons: ids of the team-seasons whose claims are brought up to date
// rows    written and deleted: how many claims; disputes: of each team-season about, id, source,
//         predicate, value, rank, used, reason
UNWIND $teamSeasons AS teamSeasonId
MATCH (teamSeason:TeamSeason {id: teamSeasonId})
CALL (teamSeason) {
  MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  UNWIND stint.sources AS sourceId
  MATCH (source:Source {id: sourceId, kind: 'DATASET'})
  WITH source, coach, min(coalesce(stint.firstWeek, 0)) AS firstWeek
  ORDER BY firstWeek, coach.name
  WITH source.id AS source, source.date AS date, collect(coach.name) AS coaches
  ORDER BY source
  RETURN collect({source: source, date: date, coaches: coaches}) AS told
}
WITH teamSeason, told, reduce(everybody = [], one IN told | everybody + [coach IN one.coaches WHERE NOT coach IN everybody]) AS everybody
WITH teamSeason, CASE WHEN any(one IN told WHERE size(one.coaches) < size(everybody)) THEN
    [one IN told | {
      about: teamSeason.id,
      id: teamSeason.id + '.headCoaches.' + one.source,
      source: one.source,
      predicate: 'headCoaches',
      reason: 'Everyone whom a data set names has his stint; some leave out who stood in, or who left.',
      value: substring(reduce(names = '', coach IN one.coaches | names + ', ' + coach), 2),
      used: substring(reduce(names = '', coach IN everybody | names + ', ' + coach), 2),
      rank: CASE size(one.coaches) WHEN size(everybody) THEN 'PREFERRED' ELSE 'NORMAL' END,
      recordedAt: coalesce(one.date, date('1970-01-01'))
    }]
  ELSE []
  END AS disputed
CALL (teamSeason, disputed) {
  MATCH (teamSeason)<-[:ABOUT]-(stale:Claim {predicate: 'headCoaches'})
  WHERE NOT stale.id IN [one IN disputed | one.id]
  DETACH DELETE stale
  RETURN count(*) AS deleted
}
CALL (teamSeason, disputed) {
  UNWIND disputed AS one
  MATCH (source:Source {id: one.source})
  WHERE NOT EXISTS { (:Claim {id: one.id, value: one.value, rank: one.rank, recordedAt: one.recordedAt}) }
  MERGE (claim:Claim {id: one.id})
  SET claim.predicate = one.predicate,
    claim.value = one.value,
    claim.rank = one.rank,
    claim.recordedAt = one.recordedAt,
    claim.reason = one.reason
  MERGE (claim)-[about:ABOUT {id: one.id + '.' + teamSeason.id}]->(teamSeason)
  SET about.sources = [source.id]
  MERGE (claim)-[statement:STATED_BY {id: one.id + '.' + source.id}]->(source)
  SET statement.sources = [source.id]
  RETURN count(*) AS written
}
RETURN sum(written) AS written, sum(deleted) AS deleted, collect(disputed) AS disputes
