// How well a spelling fits a franchise on the day at which the question is put: 0 while it is called so, and always where
// there is no day; 1 after it was; 2 before.
// takes   nameYears, spelling
CASE
  WHEN $asOfDate IS NULL THEN 0
  WHEN any(years IN nameYears
    WHERE split(years, '|')[0] = spelling
      AND toInteger(split(years, '|')[1]) <= (date($asOfDate) - duration({months: 2})).year <= toInteger(split(years, '|')[2])) THEN 0
  WHEN any(years IN nameYears
    WHERE split(years, '|')[0] = spelling
      AND toInteger(split(years, '|')[1]) <= (date($asOfDate) - duration({months: 2})).year) THEN 1
  ELSE 2
END
