// The last season so far; as of a day the last with a roster that is known by then, for whoever goes on or is on one.
// parent  player: Player
RETURN CASE WHEN $asOfSeason IS NULL THEN player.lastSeason ELSE CASE
  WHEN player.lastSeason > $asOfSeason OR player.lastSeason = $asOfSeason AND EXISTS {
    MATCH (player)-[:ON_ROSTER]->(:TeamSeason {season: $asOfSeason})
  } THEN COLLECT {
    MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN teamSeason.season
    ORDER BY teamSeason.season DESC
    LIMIT 1
  }[0]
  ELSE player.lastSeason
END END
