// An event, by its key.
// param   key: String!
// yields  event: Event
// rows    1
MATCH (event:Event {id: $key})
WHERE $asOfDate IS NULL OR event.date <= $asOfDate
RETURN event
