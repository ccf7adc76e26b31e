// Who was with which team in which season, as far as an import tells people apart by it; of players also the first and the
// last season known, without a team.
// rows    person, team, season, roleClass and unit of each; bySchedule: whether games say so
CALL () {
  MATCH (person:Player)-[:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  RETURN person, team, teamSeason.season AS season, NULL AS roleClass, coalesce(person.positionGroup, person.position) AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (person:Player)
  UNWIND [person.rookieSeason, person.lastSeason] AS season
  WITH person, season
  WHERE season IS NOT NULL
  RETURN person, NULL AS team, season, NULL AS roleClass, coalesce(person.positionGroup, person.position) AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (person:Coach)-[stay:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  WHERE any(source IN stay.sources WHERE NOT source IN coalesce(stay.ledBy, []))
  RETURN person, team, teamSeason.season AS season, stay.roleClass AS roleClass, stay.unit AS unit, FALSE AS bySchedule
  UNION ALL
  MATCH (person:Coach)-[:LED]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  RETURN person, team, teamSeason.season AS season, 'HEAD_COACH' AS roleClass, 'ALL' AS unit, TRUE AS bySchedule
}
RETURN person.id AS person,
  team.id AS team,
  season,
  roleClass,
  unit,
  bySchedule
ORDER BY person, season, team, roleClass, bySchedule
