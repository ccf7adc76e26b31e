// What became of what a trade moved, and where it came from. An asset that a franchise received leads to the trade by which
// it gave it away again, or the player chosen with it; what it received there belongs to the tree. Backwards alike.
// refer   of: TradeTreeRoot! as start: Trade|Person|DraftPick
// param   depth: Int(1..4)
// finds   tree: TradeTree
// rows    1
OPTIONAL MATCH (start)-[:SELECTED]-(twin)
WITH start, collect(twin) AS twins
UNWIND [start] + twins AS item
OPTIONAL MATCH (item)<-[:MOVED]-(mover:Trade)
WHERE stands(mover)
WITH start, collect(DISTINCT mover) AS movers
WITH CASE WHEN start:Trade THEN [start] ELSE movers END AS roots
WITH [root IN roots WHERE happened(root.date)] AS roots
CALL (roots) {
  UNWIND roots AS root
  MATCH (root)-[leg:MOVED]->()
  RETURN leg, 0 AS generation
  UNION ALL
  UNWIND roots AS root
  MATCH (root)-[first:LED_TO]->(second)
  MATCH (second)-[further:LED_TO* 0..3 {team: first.team}]->(next)
  WHERE size(further) < $depth
    AND happened(next.date)
  WITH next, first.team AS team, min(size(further)) + 1 AS generation
  MATCH (next)-[leg:MOVED {to: team}]->()
  RETURN leg, generation
  UNION ALL
  UNWIND roots AS root
  MATCH (former)-[steps:LED_TO* 1..4]->(root)
  WHERE size(steps) <= $depth
    AND all(at IN range(1, size(steps) - 1) WHERE steps[at].team IN [steps[at - 1].team, steps[at - 1].to])
  WITH former, steps[0].team AS team, -min(size(steps)) AS generation
  MATCH (former)-[leg:MOVED]->()
  WHERE team IN [leg.from, leg.to]
  RETURN leg, generation
}
WITH leg, coalesce(min(CASE WHEN generation >= 0 THEN generation END), max(generation)) AS generation
WITH leg, generation, startNode(leg) AS trade
ORDER BY generation, trade.date, trade.id, leg.to, leg.id
WITH {legs: collect({generation: generation, trade: trade.id, leg: leg.id})} AS tree
RETURN tree
