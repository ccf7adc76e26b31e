// What happened.
// parent  step: Step
// yields  event: Event
// rows    1
MATCH (event:Event {id: step.event})
RETURN event
