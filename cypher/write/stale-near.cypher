// The team-seasons whose stints may depend on what an edit changed: the seasons around of the same franchises, and those
// where people who changed were around then.
// rows    id of each
MATCH (marked:TeamSeason:Stale)
CALL (marked) {
  MATCH (marked)-[:SEASON_OF]->(:Team)<-[:SEASON_OF]-(near:TeamSeason)
  WHERE marked.season - 1 <= near.season <= marked.season + 1
  RETURN near
  UNION
  MATCH (person:Person:Stale)-[:ON_ROSTER|ON_STAFF]->(near:TeamSeason)
  WHERE marked.season - 1 <= near.season <= marked.season + 1
  RETURN near
}
RETURN DISTINCT near.id AS id
ORDER BY id
