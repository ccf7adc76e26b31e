// The team-seasons of the seasons in which some are marked, and of the seasons beside those.
// rows    id of each
MATCH (marked:TeamSeason:Stale)
WITH collect(DISTINCT marked.season) AS seasons
MATCH (teamSeason:TeamSeason)
WHERE any(season IN seasons WHERE season - 1 <= teamSeason.season <= season + 1)
RETURN teamSeason.id AS id
ORDER BY id
