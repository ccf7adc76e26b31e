// The franchise.
// parent  teamSeason: TeamSeason
// yields  team: Team
// rows    1
MATCH (teamSeason)-[:SEASON_OF]->(team:Team)
RETURN team
