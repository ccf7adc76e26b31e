// Where what is known of the franchise's rosters and staffs comes from, by id.
// parent  team: Team
// yields  source: Source
// rows    3
MATCH (team)<-[:SEASON_OF]-(teamSeason:TeamSeason)<-[stint:ON_ROSTER|ON_STAFF]-(:Person)
WHERE known(teamSeason.season, stint)
WITH DISTINCT stint.sources AS stated
UNWIND stated AS sourceId
WITH DISTINCT sourceId
MATCH (source:Source {id: sourceId})
RETURN source
ORDER BY source.id
