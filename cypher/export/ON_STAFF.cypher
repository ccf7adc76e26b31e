// Every stay on a staff.
// rows    id, from, fromName, fromKind, to, toName, toKind, season, firstWeek, lastWeek, weeks, date, precision, role, terms, status, sources: of each
MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason)<-[stint:ON_STAFF]-(coach:Coach)
RETURN stint.id AS id, coach.id AS from, coach.name AS fromName, partOf(coach) AS fromKind,
  team.id AS to, teamSeason.name AS toName, 'Team' AS toKind,
  teamSeason.season AS season, stint.firstWeek AS firstWeek, stint.lastWeek AS lastWeek,
  CASE WHEN coalesce(stint.weeksKnown, stint.firstWeek IS NOT NULL OR stint.lastWeek IS NOT NULL) THEN 'KNOWN' ELSE 'UNKNOWN' END AS weeks,
  NULL AS date, NULL AS precision, stint.role AS role,
  CASE WHEN stint.interim THEN 'interim' END AS terms, NULL AS status, stint.sources AS sources
