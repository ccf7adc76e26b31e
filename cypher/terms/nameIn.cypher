// What a franchise was called in a season, whether or not anything else is known of that season.
// takes   team, season
coalesce([name IN team.names
  WHERE any(years IN team.nameYears
    WHERE split(years, '|')[0] = replace(toLower(name), '.', '')
      AND toInteger(split(years, '|')[1]) <= season <= toInteger(split(years, '|')[2]))][0], team.name)
