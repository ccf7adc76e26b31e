// Everybody, in the order of the store, which needs no memory.
// rows    kind, id, name, code, position, birthDate, first, last, sources: of each
MATCH (person:Person)
RETURN partOf(person) AS kind, person.id AS id, person.name AS name, NULL AS code, person.position AS position,
  toString(person.birthDate) AS birthDate, person.rookieSeason AS first, person.lastSeason AS last, person.sources AS sources
