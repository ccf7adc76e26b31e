// Every used pick of the graph, as far as an import tells by it what a trade moved.
// rows    season, round, overall, team and player
MATCH (pick:DraftPick)-[:SELECTED]->(player:Person)
MATCH (pick)-[:OWNED_BY]->(team:Team)
WHERE pick.overall IS NOT NULL
RETURN pick.season AS season,
  pick.round AS round,
  pick.overall AS overall,
  team.id AS team,
  player.id AS player
ORDER BY season, overall
