// A franchise in one season, by its key.
// param   key: String!
// yields  teamSeason: TeamSeason
// rows    1
MATCH (teamSeason:TeamSeason {id: $key})
WHERE $asOfSeason IS NULL OR teamSeason.season <= $asOfSeason
RETURN teamSeason
