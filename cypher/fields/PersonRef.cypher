// What tells candidates of one name apart: id, name, position or role, and years.
// parent  person: Person
RETURN person {
  .id,
  .name,
  position: coalesce(person.position, CASE WHEN person:Coach THEN 'coach' END),
  years: toString(COLLECT {
    MATCH (person)-[:ON_ROSTER|ON_STAFF]->(earliest:TeamSeason)
    RETURN earliest.season
    ORDER BY earliest.season
    LIMIT 1
  }[0]) + '–' + toString(COLLECT {
    MATCH (person)-[:ON_ROSTER|ON_STAFF]->(latest:TeamSeason)
    RETURN latest.season
    ORDER BY latest.season DESC
    LIMIT 1
  }[0])
}
