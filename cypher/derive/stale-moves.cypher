// Marks the trades of people of whom something else has changed: as what they moved follows from where they played and coached.
// param   people: ids
// rows    written and deleted: no links
UNWIND $people AS id
OPTIONAL MATCH (:Person {id: id})<-[:MOVED]-(trade:Trade)
SET trade:Stale
WITH count(*) AS marked
RETURN 0 AS written, 0 AS deleted
