// The person or franchise nearer to the end of the way.
// parent  step: Step
// yields  node: Node
// rows    1
MATCH (node:Person|Team {id: step.to})
RETURN node
