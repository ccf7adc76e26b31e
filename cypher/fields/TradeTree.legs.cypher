// What moved, in the tree's order.
// parent  tree: TradeTree
// yields  branch: TradeTreeLeg
// rows    30
UNWIND range(0, size(tree.legs) - 1) AS place
WITH place, tree.legs[place] AS branch
RETURN branch
ORDER BY place
