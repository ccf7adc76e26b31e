// The person with an id.
// param   id: ID(Player|Coach|OtherPerson)
// yields  person: Person
// rows    1
MATCH (person:Person {id: $id})
RETURN person
