// What became of what a trade moved, and where it came from. An asset that a franchise received leads to the trade by which
// it gave it away again, or the player chosen with it; what it received there belongs to the tree. Backwards alike.
// refer   of: TradeTreeRoot! as start: Trade|Person|DraftPick
// param   depth: Int(1..4)
// yields  tree: TradeTree
// rows    1
OPTIONAL MATCH (start)-[:SELECTED]-(twin)
WITH start, collect(twin) AS twins
UNWIND [start] + twins AS item
OPTIONAL MATCH (item)<-[:MOVED]-(mover:Trade)
WITH start, collect(DISTINCT mover) AS trades
UNWIND CASE WHEN start:Trade THEN [start] ELSE trades END AS trade
MATCH (trade)-[leg:MOVED]->()
WHERE happened(trade.date)
WITH collect(leg) AS legs
WITH legs, legs AS seen
CALL (legs, seen) {
  UNWIND legs AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 1
  OPTIONAL MATCH (asset)-[:SELECTED]->(chosen)
  UNWIND [asset, chosen] AS item
  MATCH (item)<-[given:MOVED]-(next:Trade)
  WHERE given.from = leg.to
    AND next.date > trade.date
    AND happened(next.date)
  WITH leg, next
  ORDER BY next.date, next.id
  WITH leg, collect(next)[0] AS next
  MATCH (next)-[got:MOVED]->()
  WHERE got.to = leg.to
    AND NOT got IN seen
  RETURN collect(DISTINCT got) AS first
}
WITH legs, first, seen + first AS seen
CALL (first, seen) {
  UNWIND first AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 2
  OPTIONAL MATCH (asset)-[:SELECTED]->(chosen)
  UNWIND [asset, chosen] AS item
  MATCH (item)<-[given:MOVED]-(next:Trade)
  WHERE given.from = leg.to
    AND next.date > trade.date
    AND happened(next.date)
  WITH leg, next
  ORDER BY next.date, next.id
  WITH leg, collect(next)[0] AS next
  MATCH (next)-[got:MOVED]->()
  WHERE got.to = leg.to
    AND NOT got IN seen
  RETURN collect(DISTINCT got) AS second
}
WITH legs, first, second, seen + second AS seen
CALL (second, seen) {
  UNWIND second AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 3
  OPTIONAL MATCH (asset)-[:SELECTED]->(chosen)
  UNWIND [asset, chosen] AS item
  MATCH (item)<-[given:MOVED]-(next:Trade)
  WHERE given.from = leg.to
    AND next.date > trade.date
    AND happened(next.date)
  WITH leg, next
  ORDER BY next.date, next.id
  WITH leg, collect(next)[0] AS next
  MATCH (next)-[got:MOVED]->()
  WHERE got.to = leg.to
    AND NOT got IN seen
  RETURN collect(DISTINCT got) AS third
}
WITH legs, first, second, third, seen + third AS seen
CALL (third, seen) {
  UNWIND third AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 4
  OPTIONAL MATCH (asset)-[:SELECTED]->(chosen)
  UNWIND [asset, chosen] AS item
  MATCH (item)<-[given:MOVED]-(next:Trade)
  WHERE given.from = leg.to
    AND next.date > trade.date
    AND happened(next.date)
  WITH leg, next
  ORDER BY next.date, next.id
  WITH leg, collect(next)[0] AS next
  MATCH (next)-[got:MOVED]->()
  WHERE got.to = leg.to
    AND NOT got IN seen
  RETURN collect(DISTINCT got) AS fourth
}
WITH legs, first, second, third, fourth, seen + fourth AS seen
CALL (legs, seen) {
  UNWIND legs AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 1
  OPTIONAL MATCH (asset)<-[:SELECTED]-(origin)
  UNWIND [asset, origin] AS item
  MATCH (item)<-[got:MOVED]-(former:Trade)
  WHERE got.to = leg.from
    AND former.date < trade.date
  WITH leg, former
  ORDER BY former.date DESC, former.id
  WITH leg, collect(former)[0] AS former
  MATCH (former)-[part:MOVED]->()
  WHERE leg.from IN [part.from, part.to]
    AND NOT part IN seen
  RETURN collect(DISTINCT part) AS before
}
WITH legs, first, second, third, fourth, before, seen + before AS seen
CALL (before, seen) {
  UNWIND before AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 2
  OPTIONAL MATCH (asset)<-[:SELECTED]-(origin)
  UNWIND [asset, origin] AS item
  MATCH (item)<-[got:MOVED]-(former:Trade)
  WHERE got.to = leg.from
    AND former.date < trade.date
  WITH leg, former
  ORDER BY former.date DESC, former.id
  WITH leg, collect(former)[0] AS former
  MATCH (former)-[part:MOVED]->()
  WHERE leg.from IN [part.from, part.to]
    AND NOT part IN seen
  RETURN collect(DISTINCT part) AS earlier
}
WITH legs, first, second, third, fourth, before, earlier, seen + earlier AS seen
CALL (earlier, seen) {
  UNWIND earlier AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 3
  OPTIONAL MATCH (asset)<-[:SELECTED]-(origin)
  UNWIND [asset, origin] AS item
  MATCH (item)<-[got:MOVED]-(former:Trade)
  WHERE got.to = leg.from
    AND former.date < trade.date
  WITH leg, former
  ORDER BY former.date DESC, former.id
  WITH leg, collect(former)[0] AS former
  MATCH (former)-[part:MOVED]->()
  WHERE leg.from IN [part.from, part.to]
    AND NOT part IN seen
  RETURN collect(DISTINCT part) AS older
}
WITH legs, first, second, third, fourth, before, earlier, older, seen + older AS seen
CALL (older, seen) {
  UNWIND older AS leg
  WITH leg, startNode(leg) AS trade, endNode(leg) AS asset
  WHERE $depth >= 4
  OPTIONAL MATCH (asset)<-[:SELECTED]-(origin)
  UNWIND [asset, origin] AS item
  MATCH (item)<-[got:MOVED]-(former:Trade)
  WHERE got.to = leg.from
    AND former.date < trade.date
  WITH leg, former
  ORDER BY former.date DESC, former.id
  WITH leg, collect(former)[0] AS former
  MATCH (former)-[part:MOVED]->()
  WHERE leg.from IN [part.from, part.to]
    AND NOT part IN seen
  RETURN collect(DISTINCT part) AS oldest
}
WITH legs, first, second, third, fourth, before, earlier, older, oldest, seen + oldest AS seen
WITH [oldest, older, earlier, before, legs, first, second, third, fourth] AS generations
UNWIND range(0, 8) AS place
UNWIND generations[place] AS leg
WITH place - 4 AS generation, leg, startNode(leg) AS trade
ORDER BY generation, trade.date, trade.id, leg.to, leg.id
WITH {legs: collect({generation: generation, trade: trade.id, leg: leg.id})} AS tree
RETURN tree
