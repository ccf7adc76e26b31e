// Every known season has its weeks.
// problem  {count} seasons have no weeks, so that nothing of them can be asked as of a day, {example} the first
// remedy   take the rules off (MATCH (dataset:Dataset) REMOVE dataset.rules) and run any import: it derives everything anew.
// rows     count, example
MATCH (teamSeason:TeamSeason)
WITH DISTINCT teamSeason.season AS season
WHERE NOT EXISTS { (week:Week) WHERE week.season = season }
RETURN count(season) AS count,
  min(season) AS example
