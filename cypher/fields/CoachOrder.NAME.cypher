// By name, then id.
// parent  coach: Coach
// yields  coach: Coach
RETURN coach
ORDER BY coach.nameKey, coach.id
