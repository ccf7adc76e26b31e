// The seasons of the link, oldest first.
// parent  step: Step
RETURN CASE size(step.overlaps)
  WHEN 0 THEN [step.firstSeason]
  ELSE reduce(
    seasons = [],
    overlap IN step.overlaps |
    CASE WHEN overlap.season IN seasons THEN seasons ELSE seasons + overlap.season END
  )
END
