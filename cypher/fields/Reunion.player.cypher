// Who moved.
// parent  reunion: Reunion
// yields  person: Person
// rows    1
MATCH (person:Person {id: reunion.player})
RETURN person
