// A coach, by its key.
// param   key: String!
// yields  coach: Coach
// rows    1
MATCH (coach:Person&Coach {id: $key})
RETURN coach
