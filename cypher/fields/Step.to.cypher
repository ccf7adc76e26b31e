// The person or franchise nearer to the end of the way.
// parent  step: Step
// yields  node: Node
// rows    1
WITH step.to AS node
RETURN node
