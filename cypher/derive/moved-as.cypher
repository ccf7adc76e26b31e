// What the people of trades were when they moved: a coach moves as a coach, whatever he played long before. Who was both is a
// coach when he was on the staff of one of the two franchises around that season and on no roster. Only what differs is written.
// param   trades: ids
// rows    written: how many moves; deleted: none
UNWIND $trades AS id
MATCH (trade:Trade {id: id})-[leg:MOVED]->(person:Person)
WITH trade, leg, person, CASE
    WHEN NOT person:Player THEN 'COACH'
    WHEN EXISTS { (person)-[:ON_ROSTER]->(played:TeamSeason) WHERE abs(played.season - trade.season) <= 1 } THEN 'PLAYER'
    WHEN EXISTS {
      MATCH (person)-[:ON_STAFF]->(coached:TeamSeason)-[:SEASON_OF]->(team:Team)
      WHERE abs(coached.season - trade.season) <= 1
        AND team.id IN [leg.from, leg.to]
    } THEN 'COACH'
    ELSE 'PLAYER'
  END AS movedAs
CALL (leg, person, movedAs) {
  WITH leg, movedAs
  WHERE coalesce(leg.movedAs <> movedAs, true)
  SET leg.movedAs = movedAs
  RETURN leg AS changed
  UNION ALL
  MATCH (person)-[move:TRADED_TO {id: leg.id}]->(:Team)
  WHERE coalesce(move.movedAs <> movedAs, true)
  SET move.movedAs = movedAs
  RETURN move AS changed
}
WITH count(changed) AS written
RETURN written, 0 AS deleted
