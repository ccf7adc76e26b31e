// A franchise, by its key.
// param   key: String!
// yields  team: Team
// rows    1
MATCH (team:Team {id: $key})
RETURN team
