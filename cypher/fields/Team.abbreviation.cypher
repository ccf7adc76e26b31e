// The code of the franchise; as of a day, the one that it had then. A season's code is in use from March on.
// parent  team: Team
RETURN CASE WHEN $asOfDate IS NULL THEN team.abbreviation ELSE coalesce([years IN team.codeYears
  WHERE toInteger(split(years, '|')[1]) <= (date($asOfDate) - duration({months: 2})).year <= toInteger(split(years, '|')[2])
  | split(years, '|')[0]][0], team.abbreviation) END
