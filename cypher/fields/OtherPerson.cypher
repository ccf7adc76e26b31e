// A person who is neither player nor coach, by its key.
// param   key: String!
// yields  person: OtherPerson
// rows    1
MATCH (person:Person {id: $key})
WHERE NOT person:Player AND NOT person:Coach
RETURN person
