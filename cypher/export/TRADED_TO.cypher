// Every person whom a trade brought to a franchise.
// rows    id, from, fromName, fromKind, to, toName, toKind, season, firstWeek, lastWeek, weeks, date, precision, role, terms, status, sources: of each
MATCH (person:Person)-[move:TRADED_TO]->(team:Team)
MATCH (giver:Team {id: move.from})
RETURN move.id AS id, person.id AS from, person.name AS fromName, partOf(person) AS fromKind,
  team.id AS to, coalesce(COLLECT { MATCH (team)<-[:SEASON_OF]-(then:TeamSeason {season: move.season}) RETURN then.name }[0], team.name) AS toName, 'Team' AS toKind,
  move.season AS season, NULL AS firstWeek, NULL AS lastWeek, 'MOVE' AS weeks, toString(move.date) AS date, move.datePrecision AS precision, NULL AS role,
  'from ' + coalesce(COLLECT { MATCH (giver)<-[:SEASON_OF]-(then:TeamSeason {season: move.season}) RETURN then.name }[0], giver.name)
    + '; trade ' + move.trade AS terms,
  move.status AS status, move.sources AS sources
