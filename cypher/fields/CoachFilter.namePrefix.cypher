// Coaches whose name begins so.
// parent  coach: Coach
// param   namePrefix: String
RETURN coach.name STARTS WITH $namePrefix
