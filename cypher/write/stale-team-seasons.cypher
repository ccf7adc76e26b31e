// Marks the team-seasons of people whose group of positions or name changes, as whom a position coach covers and what sources
// call a head coach follow from it.
// param   rows: id and changed of each
UNWIND $rows AS row
WITH row
WHERE any(property IN row.changed WHERE property IN ['positionGroup', 'name'])
MATCH (:Person {id: row.id})-[:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)
SET teamSeason:Stale
