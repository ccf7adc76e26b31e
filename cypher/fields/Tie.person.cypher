// Who it is.
// parent  tie: Tie
// yields  person: Person
// rows    1
MATCH (person:Person {id: tie.person})
RETURN person
