// The coach nearer to the root.
// parent  branch: CoachingBranch
// yields  coach: Coach
// rows    1
MATCH (coach:Person {id: branch.under})
RETURN coach
