// The week of a season in which a question looks for who is with a team: while the season goes on, that of its day, else the
// last in which the team played. It plays at least until the four rounds of the postseason begin: that one left in October
// does not end it where the weeks of the others are not known.
// takes   season, left, weeks, goesOn
CASE
  WHEN season = $asOfSeason AND coalesce(goesOn OR $asOfWeek < left OR $asOfWeek < weeks - 4, TRUE) THEN $asOfWeek
  WHEN goesOn THEN 98
  WHEN left < weeks - 4 THEN weeks - 4
  ELSE coalesce(left, 0)
END
