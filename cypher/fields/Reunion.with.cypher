// Whom he met.
// parent  reunion: Reunion
// yields  person: Person
// rows    1
WITH reunion.met AS person
RETURN person
