// Which view of a human a list of people shows: the coach's, if he ever coached.
// parent  person: Person
RETURN CASE WHEN person:Coach THEN 'Coach' WHEN person:Player THEN 'Player' ELSE 'OtherPerson' END
