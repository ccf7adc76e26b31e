// Players who were on the rosters of several franchises in one season.
// parent  player: Player
// param   atLeast: Int, seasonFrom: Int, seasonTo: Int
RETURN any(
  seasons IN [COLLECT {
    MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    WHERE ($seasonFrom IS NULL OR teamSeason.season >= $seasonFrom)
      AND ($seasonTo IS NULL OR teamSeason.season <= $seasonTo)
      AND known(teamSeason.season, stint)
    WITH DISTINCT teamSeason
    RETURN teamSeason.season
  }]
  WHERE any(season IN seasons WHERE size([other IN seasons WHERE other = season]) >= coalesce($atLeast, 2))
)
