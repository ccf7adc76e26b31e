// Who held the pick: once it was used the franchise that used it, before that whoever got it last, else whose it was first.
// parent  pick: DraftPick
// yields  team: Team
// rows    1
MATCH (team:Team {id: coalesce(
  CASE WHEN draftHeld(pick.season, pick.round) THEN COLLECT {
    MATCH (pick)-[:OWNED_BY]->(user:Team)
    WHERE EXISTS { (pick)-[:SELECTED]->() }
    RETURN user.id
  }[0] END,
  COLLECT {
    MATCH (pick)<-[got:MOVED]-(trade:Trade)
    WHERE got.place IS NOT NULL
      AND happened(trade.date)
    RETURN got.to
    ORDER BY got.place DESC
    LIMIT 1
  }[0],
  pick.originalTeam,
  COLLECT {
    MATCH (pick)<-[given:MOVED {place: 1}]-(:Trade)
    RETURN given.from
  }[0],
  COLLECT {
    MATCH (pick)-[:OWNED_BY]->(user:Team)
    RETURN user.id
  }[0]
)})
RETURN team
