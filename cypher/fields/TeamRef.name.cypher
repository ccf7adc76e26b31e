// The franchises that ever had a name; on a day, those that have it then.
// param   name: NameKey
// yields  team: Team
CALL db.index.fulltext.queryNodes('team_name_keys', '"' + $name + '"') YIELD node AS team
RETURN team
ORDER BY calledSo(team.nameYears, $name)
