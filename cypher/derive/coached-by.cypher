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
  MATCH (coach:Coach)-[staff:ON_STAFF]->(teamSeason)
  WHERE player <> coach
    AND coalesce(staff.games > 0, true)
    AND staff.roleClass <> 'ASSISTANT'
    AND staff.roleClass <> 'COORDINATOR_OTHER'
  WITH team, player, roster, coach, staff,
    coalesce(groupOf[roster.position], player.positionGroup) AS positionGroup,
    roster.firstWeek IS NOT NULL OR roster.lastWeek IS NOT NULL AS rosterHasWeeks,
    staff.firstWeek IS NOT NULL OR staff.lastWeek IS NOT NULL AS staffHasWeeks
  WITH team, player, roster, coach, staff,
    CASE
      WHEN staff.roleClass = 'HEAD_COACH' THEN 'HEAD_COACH_COVERS_ALL'
      WHEN staff.roleClass = 'OFFENSIVE_COORDINATOR' AND positionGroup IN ['QB', 'RB', 'WR', 'TE', 'OL']
        THEN 'COORDINATOR_COVERS_UNIT'
      WHEN staff.roleClass = 'DEFENSIVE_COORDINATOR' AND positionGroup IN ['DL', 'LB', 'DB']
        THEN 'COORDINATOR_COVERS_UNIT'
      WHEN staff.roleClass = 'SPECIAL_TEAMS_COORDINATOR' AND positionGroup = 'ST' THEN 'COORDINATOR_COVERS_UNIT'
      WHEN staff.roleClass = 'POSITION_COACH' AND positionGroup = staff.unit THEN 'POSITION_COACH_COVERS_GROUP'
    END AS rule,
    CASE
      WHEN rosterHasWeeks AND staffHasWeeks THEN 'SAME_WEEK'
      WHEN roster.whole OR staff.whole OR roster.before AND staff.before OR roster.after AND staff.after THEN 'CERTAIN'
      ELSE 'SAME_SEASON'
    END AS basis,
    CASE
      WHEN roster.firstWeek >= coalesce(staff.firstWeek, roster.firstWeek) THEN roster.firstWeek
      ELSE coalesce(staff.firstWeek, roster.firstWeek)
    END AS firstWeek,
    CASE
      WHEN roster.lastWeek <= coalesce(staff.lastWeek, roster.lastWeek) THEN roster.lastWeek
      ELSE coalesce(staff.lastWeek, roster.lastWeek)
    END AS lastWeek
  WHERE rule IS NOT NULL
    AND coalesce(firstWeek <= lastWeek, true)
  RETURN collect({
    player: player,
    coach: coach,
    values: {
      // The roster stint's id ends in a number when the player had several stints with the team in the season.
      id: player.id + '.' + staff.id + substring(roster.id, size(player.id + '.' + team.id + '-' + roster.season)),
      season: roster.season,
      team: team.id,
      role: staff.role,
      roleClass: staff.roleClass,
      basis: basis,
      firstWeek: firstWeek,
      lastWeek: lastWeek,
      rule: rule,
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
