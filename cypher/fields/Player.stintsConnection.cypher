// The player's stints on rosters, oldest first, by pages.
// parent  player: Player
// param   fromSeason: Int, toSeason: Int
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
WHERE ($fromSeason IS NULL OR teamSeason.season >= $fromSeason)
  AND ($toSeason IS NULL OR teamSeason.season <= $toSeason)
  AND known(teamSeason.season, stint)
RETURN stint, player, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
