// The franchise.
// parent  miss: NearMiss
// yields  team: Team
// rows    1
MATCH (team:Team {id: miss.team})
RETURN team
