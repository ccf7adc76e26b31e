// How many weeks of a season two share at most in their overlaps, each week once; 18 where weeks are unknown.
// takes   overlaps
CASE
  WHEN any(span IN overlaps WHERE span.basis <> 'SAME_WEEK') THEN 18
  ELSE size(reduce(
    weeks = [],
    span IN overlaps |
    weeks + [week IN range(coalesce(span.firstWeek, 1), coalesce(span.lastWeek, 18)) WHERE NOT week IN weeks]
  ))
END
