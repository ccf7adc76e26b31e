// The player's stints on rosters, oldest first.
// parent  player: Player
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
// rows    6
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
WHERE known(teamSeason.season, stint)
RETURN stint, player, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
