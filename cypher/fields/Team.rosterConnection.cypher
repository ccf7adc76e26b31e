// Who was on the franchise's rosters, newest season first, in it by player, by pages.
// parent  team: Team
// param   fromSeason: Int, toSeason: Int
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
MATCH (player:Player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team)
WHERE ($fromSeason IS NULL OR teamSeason.season >= $fromSeason)
  AND ($toSeason IS NULL OR teamSeason.season <= $toSeason)
  AND known(teamSeason.season, stint)
RETURN stint, player, teamSeason
ORDER BY teamSeason.season DESC, player.id, coalesce(stint.firstWeek, 0), stint.id
