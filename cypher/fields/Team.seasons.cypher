// The franchise's seasons, oldest first.
// parent  team: Team
// yields  teamSeason: TeamSeason
// rows    50
MATCH (team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
WHERE $asOfSeason IS NULL OR teamSeason.season <= $asOfSeason
RETURN teamSeason
ORDER BY teamSeason.season, teamSeason.id
