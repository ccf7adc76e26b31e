// Every stay on a roster.
// rows    id, from, fromName, fromKind, to, toName, toKind, season, firstWeek, lastWeek, weeks, date, precision, role, terms, status, sources: of each
MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason)<-[stint:ON_ROSTER]-(player:Player)
RETURN stint.id AS id, player.id AS from, player.name AS fromName, partOf(player) AS fromKind,
  team.id AS to, teamSeason.name AS toName, 'Team' AS toKind,
  teamSeason.season AS season, stint.firstWeek AS firstWeek, stint.lastWeek AS lastWeek,
  CASE WHEN NOT coalesce(stint.weeksKnown, FALSE) THEN 'UNKNOWN' WHEN stint.lastWeek IS NULL THEN 'GOING_ON' ELSE 'KNOWN' END AS weeks,
  NULL AS date, NULL AS precision, stint.position AS role,
  CASE WHEN stint.jersey IS NOT NULL THEN 'number ' + toString(stint.jersey) END AS terms, stint.status AS status, stint.sources AS sources
