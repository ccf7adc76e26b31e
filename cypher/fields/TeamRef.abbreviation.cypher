// The franchises that ever had a code; on a day, those that have it then.
// param   abbreviation: NameKey
// yields  team: Team
CALL db.index.fulltext.queryNodes('team_name_keys', '"' + $abbreviation + '"') YIELD node AS team
RETURN team
ORDER BY calledSo(team.nameYears, $abbreviation)
