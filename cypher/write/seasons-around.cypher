// The team-seasons of some seasons and of the seasons beside them, by id.
// param   teamSeasons: ids of team-seasons that stand for their seasons
// rows    id: of each
MATCH (given:TeamSeason)
WHERE given.id IN $teamSeasons
WITH collect(DISTINCT given.season) AS seasons
MATCH (teamSeason:TeamSeason)
WHERE any(season IN seasons WHERE season - 1 <= teamSeason.season <= season + 1)
RETURN teamSeason.id AS id
ORDER BY id
