// Who was head coach of a season is a claim of every data set that tells it, where they do not name the same people; the
// one that names everybody is preferred, and one that names somebody whom others overrule is deprecated. Only what
// differs is written; claims that no longer follow are deleted.
// param   teamSeasons: ids of the team-seasons whose claims are brought up to date
// rows    written and deleted: how many claims; disputes: of each team-season about, id, source,
//         predicate, value, rank, used, reason
UNWIND $teamSeasons AS teamSeasonId
MATCH (teamSeason:TeamSeason {id: teamSeasonId})
CALL (teamSeason) {
  CALL (teamSeason) {
    MATCH (coach:Coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
    UNWIND stint.sources AS source
    WITH coach, stint, source
    WHERE NOT source IN coalesce(stint.ledBy, [])
    RETURN coach, source
    UNION
    MATCH (coach:Coach)-[led:LED]->(teamSeason)
    UNWIND led.sources AS source
    RETURN coach, source
  }
  MATCH (dataset:Source {id: source, kind: 'DATASET'})
  WITH teamSeason, dataset, coach,
    COLLECT {
      MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
      RETURN [min(coalesce(stint.firstWeek, 0)), min(CASE WHEN stint.interim THEN 1 ELSE 0 END)]
    }[0] AS place
  WITH dataset.id AS source, dataset.date AS date, coach, place[0] AS firstWeek, place[1] AS interim
  ORDER BY firstWeek, interim, coach.name, coach.id
  WITH source, date, collect({name: coach.name, isIn: firstWeek IS NOT NULL}) AS coaches
  ORDER BY source
  RETURN collect({
    source: source,
    date: date,
    coaches: [one IN coaches | one.name],
    isOverruled: any(one IN coaches WHERE NOT one.isIn)
  }) AS told
}
CALL (teamSeason) {
  MATCH (coach:Coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  WITH coach, min(coalesce(stint.firstWeek, 0)) AS firstWeek, min(CASE WHEN stint.interim THEN 1 ELSE 0 END) AS interim
  ORDER BY firstWeek, interim, coach.name, coach.id
  RETURN collect(coach.name) AS everybody
}
WITH teamSeason, told, everybody, CASE WHEN any(one IN told WHERE one.coaches <> everybody) THEN
    [one IN told | {
      about: teamSeason.id,
      id: teamSeason.id + '.headCoaches.' + one.source,
      source: one.source,
      predicate: 'headCoaches',
      reason: CASE
        WHEN any(other IN told WHERE other.isOverruled)
          THEN 'A list of the staff names another head coach than the schedule, which may still carry a former one; or he led elsewhere in those weeks.'
        ELSE 'Everyone whom a data set names has his stint; some leave out who stood in, or who left.'
      END,
      value: substring(reduce(names = '', coach IN one.coaches | names + ', ' + coach), 2),
      used: CASE WHEN size(everybody) = 0 THEN 'nobody' ELSE substring(reduce(names = '', coach IN everybody | names + ', ' + coach), 2) END,
      rank: CASE WHEN one.isOverruled THEN 'DEPRECATED' WHEN one.coaches = everybody THEN 'PREFERRED' ELSE 'NORMAL' END,
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
    claim.reason = one.reason,
    claim:Stale
  MERGE (claim)-[about:ABOUT {id: one.id + '.' + teamSeason.id}]->(teamSeason)
  SET about.rule = 'HEAD_COACHES_DIFFER'
  MERGE (claim)-[statement:STATED_BY {id: one.id + '.' + source.id}]->(source)
  SET statement.rule = 'HEAD_COACHES_DIFFER'
  RETURN count(*) AS written
}
RETURN sum(written) AS written, sum(deleted) AS deleted, collect(disputed) AS disputes
