// Picks that a franchise used or, while unused, held: those that it ever had to do with are found first.
// parent  pick: DraftPick
// param   owner: ID(Team)
// anchor  400 by owner
RETURN EXISTS {
  CALL () {
    MATCH (held:DraftPick)-[:OWNED_BY]->(:Team {id: $owner})
    RETURN held
    UNION
    MATCH (held:DraftPick {originalTeam: $owner})
    RETURN held
    UNION
    MATCH (held:DraftPick)<-[:MOVED {from: $owner}]-(:Trade)
    RETURN held
    UNION
    MATCH (held:DraftPick)<-[:MOVED {to: $owner}]-(:Trade)
    RETURN held
  }
  MATCH (pick:DraftPick {id: held.id})
}
AND $owner IN COLLECT {
  field(DraftPick.owner)
  RETURN team.id
}
