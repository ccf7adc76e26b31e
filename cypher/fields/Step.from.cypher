// The person nearer to the start of the way.
// parent  step: Step
// yields  person: Person
// rows    1
WITH step.from AS person
RETURN person
