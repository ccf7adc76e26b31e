// An event, by its key.
// param   key: String!
// yields  event: Event
// rows    1
MATCH (event:Event {id: $key})
WHERE happened(event.date)
RETURN event
