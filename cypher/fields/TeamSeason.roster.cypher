// Who was on the roster, by player.
// parent  teamSeason: TeamSeason
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
// rows    65
MATCH (player:Player)-[stint:ON_ROSTER]->(teamSeason)
WHERE $asOfSeason IS NULL
  OR teamSeason.season < $asOfSeason
  OR teamSeason.season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
RETURN stint, player, teamSeason
ORDER BY player.id, coalesce(stint.firstWeek, 0), stint.id
