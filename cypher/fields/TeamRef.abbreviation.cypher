// The franchises that ever had a code.
// param   abbreviation: NameKey
// yields  team: Team
CALL db.index.fulltext.queryNodes('team_name_keys', '"' + $abbreviation + '"') YIELD node AS team
RETURN team
