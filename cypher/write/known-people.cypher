// Everyone in the graph, as far as an import tells people apart by it.
// rows    id, name, names, player, coach, birthDate, gsisId, pfrPlayerId, pfrCoachId, espnId, otherIds, position, college, firstSeason, lastSeason
MATCH (person:Person)
CALL (person) {
  OPTIONAL MATCH (person)-[link:ON_ROSTER|DRAFTED_BY]->()
  RETURN min(link.season) AS firstSeason,
    max(link.season) AS lastSeason
}
RETURN person.id AS id,
  person.name AS name,
  person.names AS names,
  person:Player AS player,
  person:Coach AS coach,
  person.birthDate AS birthDate,
  person.gsisId AS gsisId,
  person.pfrPlayerId AS pfrPlayerId,
  person.pfrCoachId AS pfrCoachId,
  person.espnId AS espnId,
  person.otherIds AS otherIds,
  person.position AS position,
  person.college AS college,
  firstSeason,
  lastSeason
ORDER BY id
