// Coaches who were players of the league, or who were not.
// parent  coach: Coach
// param   played: Boolean
RETURN $played = coach:Player
