// What tells candidates of one name apart: id, name, position or role, and years; as of a day, those known by then.
// parent  person: Person
RETURN person {
  .id,
  .name,
  position: coalesce(person.position, CASE WHEN person:Coach THEN 'coach' END),
  years: [seasons IN [COLLECT {
      MATCH (person)-[stint:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)
      WHERE known(teamSeason.season, stint)
      RETURN DISTINCT teamSeason.season AS season
      ORDER BY season
    }] | toString(seasons[0]) + '–' + toString(seasons[-1])][0]
}
