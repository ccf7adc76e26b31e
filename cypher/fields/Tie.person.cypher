// Who it is.
// parent  tie: Tie
// yields  person: Person
// rows    1
WITH tie.person AS person
RETURN person
