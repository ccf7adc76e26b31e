// What happened to the team that season, oldest first.
// parent  teamSeason: TeamSeason
// yields  event: Event
// rows    10
MATCH (event:Event)-[:AT]->(teamSeason)
WHERE happened(event.date)
RETURN event
ORDER BY event.date, event.week, event.id
