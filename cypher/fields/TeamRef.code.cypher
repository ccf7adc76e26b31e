// The franchise that had a code in a season.
// param   abbreviation: NameKey, season: Int
// yields  team: Team
CALL db.index.fulltext.queryNodes('team_name_keys', '"' + $abbreviation + '"') YIELD node AS team
WITH team
WHERE any(years IN team.nameYears
  WHERE split(years, '|')[0] = $abbreviation
    AND toInteger(split(years, '|')[1]) <= $season <= toInteger(split(years, '|')[2]))
RETURN team
