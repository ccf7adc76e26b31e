// What tells candidates of one name apart: id, name, position or role, and years.
// parent  person: Person
RETURN person {
  .id,
  .name,
  position: coalesce(person.position, CASE WHEN person:Coach THEN 'coach' END),
  years: [seasons IN [COLLECT {
      MATCH (person)-[:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)
      RETURN DISTINCT teamSeason.season AS season
      ORDER BY season
    }] | toString(seasons[0]) + '–' + toString(seasons[-1])][0]
}
