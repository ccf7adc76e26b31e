// The coach nearer to the root.
// parent  branch: CoachingBranch
// yields  coach: Coach
// rows    1
WITH branch.under AS coach
RETURN coach
