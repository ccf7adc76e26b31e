// How many weeks two stints share at most; 18 where the weeks of either are unknown.
// takes   basis, firstWeek, lastWeek
CASE WHEN basis <> 'SAME_WEEK' THEN 18 ELSE coalesce(lastWeek, 18) - coalesce(firstWeek, 1) + 1 END
