// The coach.
// parent  branch: CoachingBranch
// yields  coach: Coach
// rows    1
MATCH (coach:Person {id: branch.coach})
RETURN coach
