// What the franchise is called; as of a day, what it was called then.
// parent  team: Team
RETURN teamName(team)
