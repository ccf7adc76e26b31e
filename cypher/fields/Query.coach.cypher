// The coach whom a reference names.
// refer   by: PersonRef! as coach: Coach
// yields  coach: Coach
// rows    1
RETURN coach
