// By the franchises on whose rosters the players were.
// parent  player: Player
// param   onRosterTeam: ID(Team), onRosterNotTeam: ID(Team)
// param   onRosterSeasonFrom: Int, onRosterSeasonTo: Int
// yields  key: String, label: String
MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
WHERE ($onRosterTeam IS NULL OR team.id = $onRosterTeam)
  AND ($onRosterNotTeam IS NULL OR team.id <> $onRosterNotTeam)
  AND ($onRosterSeasonFrom IS NULL OR teamSeason.season >= $onRosterSeasonFrom)
  AND ($onRosterSeasonTo IS NULL OR teamSeason.season <= $onRosterSeasonTo)
  AND known(teamSeason.season, stint)
WITH player, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
