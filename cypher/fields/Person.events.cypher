// What happened to the person or was done by him, oldest first; undated last.
// parent  person: Person
// yields  event: Event
// rows    10
MATCH (event:Event)-[:INVOLVES]->(person)
WHERE happened(event.date)
RETURN event
ORDER BY event.date, event.season, event.week, event.id
