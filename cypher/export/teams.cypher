// Every franchise, by id.
// rows    kind, id, name, code, position, birthDate, first, last, sources: of each
MATCH (team:Team)
OPTIONAL MATCH (team)<-[:SEASON_OF]-(season:TeamSeason)
WITH team, min(season.season) AS first, max(season.season) AS last
RETURN 'Team' AS kind, team.id AS id, team.name AS name, team.abbreviation AS code, NULL AS position, NULL AS birthDate, first, last,
  team.sources AS sources
ORDER BY id
