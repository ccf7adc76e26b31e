// The event that the change is about.
// parent  recorded: Recorded
// yields  event: Event
// rows    1
UNWIND recorded.facts AS fact
MATCH (event:Event {id: substring(fact, size('Event:'))})
WHERE fact STARTS WITH 'Event:'
RETURN event
