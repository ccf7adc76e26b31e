// The first season of which anything is known.
// parent  dataset: Dataset
RETURN COLLECT {
  MATCH (week:Week)
  WHERE week.firstDay IS NOT NULL
  RETURN week.season
  ORDER BY week.firstDay
  LIMIT 1
}[0]
