// The franchise that a reference names.
// refer   by: TeamRef! as team: Team
// yields  team: Team
// rows    1
RETURN team
