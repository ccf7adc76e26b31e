// What tells candidates of one name apart: id and today's name.
// parent  team: Team
RETURN team {.id, .name}
