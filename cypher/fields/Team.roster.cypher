// Who was on the roster in a season, by player.
// parent  team: Team
// param   season: Int!
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
// rows    65
MATCH (player:Player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason {season: $season})-[:SEASON_OF]->(team)
WHERE known(teamSeason.season, stint)
RETURN stint, player, teamSeason
ORDER BY player.id, coalesce(stint.firstWeek, 0), stint.id
