// The person nearer to the start of the way.
// parent  step: Step
// yields  person: Person
// rows    1
MATCH (person:Person {id: step.from})
RETURN person
