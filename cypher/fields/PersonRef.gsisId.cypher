// The people with an id of the league's statistics.
// param   gsisId: String
// yields  person: Person
MATCH (person:Person {gsisId: $gsisId})
RETURN person
