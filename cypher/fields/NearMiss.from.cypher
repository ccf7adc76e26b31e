// The first of the two.
// parent  miss: NearMiss
// yields  person: Person
// rows    1
MATCH (person:Person {id: miss.near})
RETURN person
