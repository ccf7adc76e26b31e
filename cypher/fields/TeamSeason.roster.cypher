// Who was on the roster, by player.
// parent  teamSeason: TeamSeason
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
// rows    65
MATCH (player:Player)-[stint:ON_ROSTER]->(teamSeason)
WHERE known(teamSeason.season, stint)
RETURN stint, player, teamSeason
ORDER BY player.id, coalesce(stint.firstWeek, 0), stint.id
