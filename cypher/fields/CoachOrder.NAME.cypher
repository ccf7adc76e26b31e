// By name, then id.
// parent  coach: Coach
// yields  coach: Coach
RETURN coach
ORDER BY coach.name, coach.id
