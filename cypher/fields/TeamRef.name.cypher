// The franchises that ever had a name.
// param   name: NameKey
// yields  team: Team
CALL db.index.fulltext.queryNodes('team_name_keys', '"' + $name + '"') YIELD node AS team
RETURN team
