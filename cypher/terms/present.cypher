// Whether a stint holds somebody in a week; before the season, in week 0, whether from its first week on.
// takes   stint, week
coalesce(stint.firstWeek, 0) <= CASE week WHEN 0 THEN 1 ELSE week END AND coalesce(stint.lastWeek, 99) >= week
