// Who moved.
// parent  reunion: Reunion
// yields  person: Person
// rows    1
WITH reunion.moved AS person
RETURN person
