// The people with an id at Pro Football Reference, as players or as coaches.
// param   pfrId: String
// yields  person: Person
MATCH (person:Person)
WHERE person.pfrPlayerId = $pfrId OR person.pfrCoachId = $pfrId
RETURN person
