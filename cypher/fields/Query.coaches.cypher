// Coaches, by pages.
// filter  where: CoachFilter
// order   orderBy: CoachOrder!
// yields  coach: Coach
MATCH (coach:Coach)
RETURN coach
