// All franchises, by id.
// yields  team: Team
// rows    32
MATCH (team:Team)
RETURN team
ORDER BY team.id
