// Everyone in the graph, as far as an import tells people apart by it.
// rows    id, name, names, player, coach, birthDate, gsisId, pfrPlayerId, pfrCoachId, espnId, otherIds
MATCH (person:Person)
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
  person.otherIds AS otherIds
ORDER BY id
