// The team and season of the event.
// parent  event: Event
// yields  teamSeason: TeamSeason
// rows    1
MATCH (event)-[:AT]->(teamSeason:TeamSeason)
RETURN teamSeason
