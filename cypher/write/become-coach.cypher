// Makes coaches of people who come on a staff for the first time.
// param   ids: of the people
UNWIND $ids AS id
MATCH (person:Person {id: id})
SET person:Coach:Stale
