// The franchise that used the pick, or its original owner; as of a day, who held it then.
// parent  pick: DraftPick
// yields  team: Team
// rows    1
MATCH (pick)-[:OWNED_BY]->(user:Team)
MATCH (team:Team {id: coalesce(COLLECT {
  MATCH (pick)<-[leg:MOVED]-(trade:Trade)
  WHERE trade.date > $asOfDate
  RETURN leg.from
  ORDER BY trade.date, trade.id
  LIMIT 1
}[0], user.id)})
RETURN team
