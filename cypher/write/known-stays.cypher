// Who was with which team in which season, as far as an import tells people apart by it, in no order; of players also the
// first and the last season known, without a team.
// rows    person, team, season, roleClass and unit of each; bySchedule: whether games say so
CALL () {
  MATCH (player:Player)-[stay:ON_ROSTER]->(teamSeason:TeamSeason)
  RETURN player AS person, teamSeason.id AS place, stay.season AS season, NULL AS roleClass, coalesce(player.positionGroup, player.position) AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (player:Player)
  UNWIND [player.rookieSeason, player.lastSeason] AS season
  WITH player, season
  WHERE season IS NOT NULL
  RETURN player AS person, NULL AS place, season, NULL AS roleClass, coalesce(player.positionGroup, player.position) AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (coach:Coach)-[stay:ON_STAFF]->(teamSeason:TeamSeason)
  WHERE any(source IN stay.sources WHERE NOT source IN coalesce(stay.ledBy, []))
  RETURN coach AS person, teamSeason.id AS place, stay.season AS season, stay.roleClass AS roleClass, stay.unit AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (coach:Coach)-[stay:LED]->(teamSeason:TeamSeason)
  RETURN coach AS person, teamSeason.id AS place, stay.season AS season, 'HEAD_COACH' AS roleClass, 'ALL' AS unit, TRUE AS bySchedule
}
RETURN person.id AS person,
  left(place, size(place) - size('-2000')) AS team,
  season,
  roleClass,
  unit,
  bySchedule
