// What a franchise is called on the day at which the question is put; today's name where there is no day. A season's name is
// in use from March on.
// takes   team
CASE WHEN $asOfDate IS NULL THEN team.name ELSE coalesce([name IN team.names
  WHERE any(years IN team.nameYears
    WHERE split(years, '|')[0] = replace(toLower(name), '.', '')
      AND toInteger(split(years, '|')[1]) <= (date($asOfDate) - duration({months: 2})).year <= toInteger(split(years, '|')[2]))][0], team.name) END
