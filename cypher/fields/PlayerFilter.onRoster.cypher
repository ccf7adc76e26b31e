// Players with a stint on a roster that fits.
// parent  player: Player
// param   team: ID(Team), notTeam: ID(Team), seasonFrom: Int, seasonTo: Int
// anchor  2500 by team
// anchor  300 by team, seasonFrom, seasonTo
RETURN EXISTS {
  MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  WHERE ($team IS NULL OR team.id = $team)
    AND ($notTeam IS NULL OR team.id <> $notTeam)
    AND ($seasonFrom IS NULL OR teamSeason.season >= $seasonFrom)
    AND ($seasonTo IS NULL OR teamSeason.season <= $seasonTo)
    AND known(teamSeason.season, stint)
}
