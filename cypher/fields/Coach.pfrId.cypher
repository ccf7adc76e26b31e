// The id at Pro Football Reference.
// parent  coach: Coach
RETURN coach.pfrCoachId
