// The same human as a coach.
// parent  player: Player
// yields  coach: Coach
// rows    1
WITH player AS coach
WHERE coach:Coach
RETURN coach
