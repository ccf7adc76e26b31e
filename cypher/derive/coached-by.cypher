// Direct coaching: a head coach covers everyone, a coordinator his unit, a position coach his group, when both stints
// share the team-season and, where both have weeks, at least one week. An open end of a stint bounds nothing. A head coach
// who led no game, such as a suspended one, coached nobody.
// Only what differs is written; links that no longer follow are deleted.
// param   teamSeasons: ids of the team-seasons whose links are brought up to date
// rows    written and deleted: how many links
WITH {
  QB: 'QB',
  RB: 'RB', FB: 'RB', HB: 'RB',
  WR: 'WR',
  TE: 'TE',
  OL: 'OL', T: 'OL', OT: 'OL', LT: 'OL', RT: 'OL', G: 'OL', OG: 'OL', LG: 'OL', RG: 'OL', C: 'OL',
  DL: 'DL', DE: 'DL', DT: 'DL', NT: 'DL', EDGE: 'DL',
  LB: 'LB', ILB: 'LB', MLB: 'LB', OLB: 'LB',
  DB: 'DB', CB: 'DB', S: 'DB', FS: 'DB', SS: 'DB', SAF: 'DB',
  ST: 'ST', K: 'ST', PK: 'ST', P: 'ST', LS: 'ST', KR: 'ST', PR: 'ST'
} AS groupOf
UNWIND $teamSeasons AS teamSeasonId
MATCH (teamSeason:TeamSeason {id: teamSeasonId})-[:SEASON_OF]->(team:Team)
CALL (teamSeason, team, groupOf) {
  MATCH (player:Player)-[roster:ON_ROSTER]->(teamSeason)
  RETURN collect({
    player: player,
    positionGroup: coalesce(groupOf[roster.position], player.positionGroup),
    firstWeek: roster.firstWeek,
    lastWeek: roster.lastWeek,
    hasWeeks: roster.firstWeek IS NOT NULL OR roster.lastWeek IS NOT NULL,
    whole: roster.whole,
    before: roster.before,
    after: roster.after,
    sources: roster.sources,
    id: player.id + '.',
    // The roster stint's id ends in a number when the player had several stints with the team in the season.
    number: substring(roster.id, size(player.id + '.' + team.id + '-' + roster.season))
  }) AS players
}
CALL (teamSeason) {
  MATCH (coach:Coach)-[staff:ON_STAFF]->(teamSeason)
  WHERE coalesce(staff.games > 0, true)
  WITH coach, staff, CASE staff.roleClass
      WHEN 'HEAD_COACH' THEN {rule: 'HEAD_COACH_COVERS_ALL', groups: NULL}
      WHEN 'OFFENSIVE_COORDINATOR' THEN {rule: 'COORDINATOR_COVERS_UNIT', groups: ['QB', 'RB', 'WR', 'TE', 'OL']}
      WHEN 'DEFENSIVE_COORDINATOR' THEN {rule: 'COORDINATOR_COVERS_UNIT', groups: ['DL', 'LB', 'DB']}
      WHEN 'SPECIAL_TEAMS_COORDINATOR' THEN {rule: 'COORDINATOR_COVERS_UNIT', groups: ['ST']}
      WHEN 'POSITION_COACH' THEN {rule: 'POSITION_COACH_COVERS_GROUP', groups: [staff.unit]}
    END AS covers
  WHERE covers IS NOT NULL
  RETURN collect({
    coach: coach,
    groups: covers.groups,
    rule: covers.rule,
    firstWeek: staff.firstWeek,
    lastWeek: staff.lastWeek,
    hasWeeks: staff.firstWeek IS NOT NULL OR staff.lastWeek IS NOT NULL,
    whole: staff.whole,
    before: staff.before,
    after: staff.after,
    sources: staff.sources,
    id: staff.id,
    role: staff.role,
    roleClass: staff.roleClass
  }) AS coaches
}
CALL (teamSeason, team, players, coaches) {
  UNWIND coaches AS staff
  UNWIND [one IN players WHERE staff.groups IS NULL OR one.positionGroup IN staff.groups] AS roster
  WITH teamSeason, team, staff, roster,
    CASE
      WHEN roster.firstWeek >= coalesce(staff.firstWeek, roster.firstWeek) THEN roster.firstWeek
      ELSE coalesce(staff.firstWeek, roster.firstWeek)
    END AS firstWeek,
    CASE
      WHEN roster.lastWeek <= coalesce(staff.lastWeek, roster.lastWeek) THEN roster.lastWeek
      ELSE coalesce(staff.lastWeek, roster.lastWeek)
    END AS lastWeek
  WHERE roster.player <> staff.coach
    AND coalesce(firstWeek <= lastWeek, true)
  RETURN collect({
    player: roster.player,
    coach: staff.coach,
    values: {
      id: roster.id + staff.id + roster.number,
      season: teamSeason.season,
      team: team.id,
      role: staff.role,
      roleClass: staff.roleClass,
      basis: CASE
        WHEN roster.hasWeeks AND staff.hasWeeks THEN 'SAME_WEEK'
        WHEN roster.whole OR staff.whole OR roster.before AND staff.before OR roster.after AND staff.after THEN 'CERTAIN'
        ELSE 'SAME_SEASON'
      END,
      firstWeek: firstWeek,
      lastWeek: lastWeek,
      rule: staff.rule,
      sources: roster.sources + [source IN staff.sources WHERE NOT source IN roster.sources]
    }
  }) AS links
}
CALL (teamSeason, team) {
  MATCH (:Player)-[known:COACHED_BY {team: team.id, season: teamSeason.season}]->(:Coach)
  RETURN collect(known) AS stored,
    collect(known.id) AS storedIds
}
CALL (links, stored) {
  WITH stored, [link IN links | link.values.id] AS ids
  UNWIND stored AS stale
  WITH stale, ids
  WHERE NOT stale.id IN ids
  DELETE stale
  RETURN count(*) AS deleted
}
CALL (links, storedIds) {
  UNWIND links AS link
  WITH link, storedIds
  WHERE NOT link.values.id IN storedIds
  WITH link.player AS player, link.coach AS coach, link.values AS values
  CREATE (player)-[coachedBy:COACHED_BY]->(coach)
  SET coachedBy = values
  RETURN count(*) AS created
}
CALL (links, storedIds) {
  UNWIND links AS link
  WITH link, storedIds
  WHERE link.values.id IN storedIds
  WITH link.player AS player, link.coach AS coach, link.values AS values
  MATCH (player)-[known:COACHED_BY {id: values.id}]->(coach)
  WHERE any(key IN keys(values) WHERE NOT coalesce(known[key] = values[key], known[key] IS NULL AND values[key] IS NULL))
  SET known = values
  RETURN count(*) AS changed
}
RETURN sum(created) + sum(changed) AS written, sum(deleted) AS deleted
