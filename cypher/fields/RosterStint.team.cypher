// The franchise of the stint.
// parent  stint: RosterStint, teamSeason: TeamSeason
// yields  team: Team
// rows    1
MATCH (teamSeason)-[:SEASON_OF]->(team:Team)
RETURN team
