// Whether a pick moves on a condition was told of the pick and is told of the leg. Of a pick that moved several times it was
// told only where no leg said otherwise, so that only "conditional" holds for each of them.
MATCH (pick:DraftPick)
WHERE pick.conditional IS NOT NULL
CALL (pick) {
  MATCH (:Trade)-[leg:MOVED]->(pick)
  WITH pick, collect(leg) AS legs
  WHERE pick.conditional OR size(legs) = 1
  UNWIND legs AS leg
  SET leg.conditional = pick.conditional
}
REMOVE pick.conditional;
