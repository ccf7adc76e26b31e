// The franchise at which the coaching happened.
// parent  link: CoachingLink
// yields  team: Team
// rows    1
MATCH (team:Team {id: link.team})
RETURN team
