// The coaches of the tree.
// parent  tree: CoachingTree
// yields  branch: CoachingBranch
// rows    100
UNWIND range(0, size(tree.branches) - 1) AS place
WITH place, tree.branches[place] AS branch
RETURN branch
ORDER BY place
