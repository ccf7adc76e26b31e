// The franchise with an id.
// param   id: ID(Team)
// yields  team: Team
// rows    1
MATCH (team:Team {id: $id})
RETURN team
