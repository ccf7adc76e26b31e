// The coach.
// parent  branch: CoachingBranch
// yields  coach: Coach
// rows    1
WITH branch.coach AS coach
RETURN coach
