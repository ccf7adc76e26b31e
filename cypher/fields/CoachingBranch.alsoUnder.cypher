// Further coaches of the tree with whom he worked, in the tree's order.
// parent  branch: CoachingBranch
// yields  coach: Coach
// rows    2
UNWIND range(0, size(branch.alsoUnder) - 1) AS place
MATCH (coach:Person {id: branch.alsoUnder[place]})
RETURN coach
ORDER BY place
