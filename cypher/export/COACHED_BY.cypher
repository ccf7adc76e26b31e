// Every season in which a coach coached a player directly.
// rows    id, from, fromName, fromKind, to, toName, toKind, season, firstWeek, lastWeek, weeks, date, precision, role, terms, status, sources: of each
MATCH (coach:Coach)<-[link:COACHED_BY]-(player:Player)
MATCH (teamSeason:TeamSeason {id: seasonOf(link.team, link.season)})
RETURN link.id AS id, player.id AS from, player.name AS fromName, partOf(player) AS fromKind,
  coach.id AS to, coach.name AS toName, 'Coach' AS toKind,
  link.season AS season, link.firstWeek AS firstWeek, link.lastWeek AS lastWeek,
  CASE link.basis WHEN 'SAME_WEEK' THEN 'KNOWN' ELSE 'UNKNOWN' END AS weeks, NULL AS date, NULL AS precision, link.role AS role,
  teamSeason.name + CASE link.basis WHEN 'SAME_SEASON' THEN '; whether at the same time is not known' ELSE '' END AS terms,
  NULL AS status, link.sources AS sources
