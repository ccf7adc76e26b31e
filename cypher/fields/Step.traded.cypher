// Who came by the trade.
// parent  step: Step
// yields  person: Person
// rows    1
MATCH (person:Person {id: step.traded})
RETURN person
