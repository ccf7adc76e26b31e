// Coaches whose name in use begins so, as names are compared.
// parent  coach: Coach
// param   namePrefix: NamePrefix
RETURN coach.nameKey STARTS WITH $namePrefix
