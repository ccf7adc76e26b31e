// Who was involved, by id.
// parent  event: Event
// yields  person: Person
// rows    2
MATCH (event)-[:INVOLVES]->(person:Person)
RETURN person
ORDER BY person.id
