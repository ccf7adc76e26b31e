// The franchise at which the link was.
// parent  step: Step
// yields  team: Team
// rows    1
MATCH (team:Team {id: step.team})
RETURN team
