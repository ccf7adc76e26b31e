// Who was with which team in which season, as far as an import tells people apart by it, in no order; of players also the
// first and the last season known, without a team. Those of whom the same is known are one row.
// rows    team, season, roleClass and unit of each; bySchedule: whether games say so; people: the ids of whom it is known
CALL () {
  MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
  CALL (teamSeason) {
    MATCH (player:Player)-[:ON_ROSTER]->(teamSeason)
    RETURN player AS person, NULL AS roleClass, coalesce(player.positionGroup, player.position) AS unit, FALSE AS bySchedule
    UNION ALL
    MATCH (coach:Coach)-[stay:ON_STAFF]->(teamSeason)
    WHERE any(source IN stay.sources WHERE NOT source IN coalesce(stay.ledBy, []))
    RETURN coach AS person, stay.roleClass AS roleClass, stay.unit AS unit, FALSE AS bySchedule
    UNION ALL
    MATCH (coach:Coach)-[:LED]->(teamSeason)
    RETURN coach AS person, 'HEAD_COACH' AS roleClass, 'ALL' AS unit, TRUE AS bySchedule
  }
  RETURN person, team.id AS team, teamSeason.season AS season, roleClass, unit, bySchedule
  UNION ALL
  MATCH (player:Player)
  UNWIND [player.rookieSeason, player.lastSeason] AS season
  WITH player, season
  WHERE season IS NOT NULL
  RETURN player AS person, NULL AS team, season, NULL AS roleClass, coalesce(player.positionGroup, player.position) AS unit, FALSE AS bySchedule
}
RETURN team, season, roleClass, unit, bySchedule, collect(person.id) AS people
