// Whom he met.
// parent  reunion: Reunion
// yields  person: Person
// rows    1
MATCH (person:Person {id: reunion.with})
RETURN person
