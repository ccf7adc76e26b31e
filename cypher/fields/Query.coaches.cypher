// Coaches, by pages; on a day those of whom anything was known by then.
// filter  where: CoachFilter
// order   orderBy: CoachOrder!
// yields  coach: Coach
MATCH (coach:Coach)
WHERE knownAs(coach, 'coach')
RETURN coach
