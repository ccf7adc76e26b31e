// Picks that a franchise used or, while unused, owned first.
// parent  pick: DraftPick
// param   owner: ID(Team)
// anchor  400 by owner
RETURN EXISTS {
  MATCH (pick)-[:OWNED_BY]->(:Team {id: $owner})
}
