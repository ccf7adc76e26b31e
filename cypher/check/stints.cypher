// Every stint links a player or coach with a season.
// problem  {count} stints lack a player, a coach or a season of a team at one end, or are of another season, {example} among them
// remedy   import what states them again with --strict, which reads unchanged files as well.
// rows     count, example
MATCH (one)-[stint:ON_ROSTER|ON_STAFF|LED]->(other)
WHERE NOT other:TeamSeason
  OR NOT ((stint:ON_ROSTER AND one:Player) OR (NOT stint:ON_ROSTER AND one:Coach))
  OR stint.season IS NULL
  OR stint.season <> other.season
RETURN count(stint) AS count,
  min(coalesce(stint.id, 'one without an id')) AS example
