// The seasons of which anything is known.
// rows    season of each
CALL () {
  MATCH (teamSeason:TeamSeason)
  RETURN teamSeason.season AS season
  UNION
  MATCH (:Player)-[draft:DRAFTED_BY]->(:Team)
  RETURN draft.season AS season
  UNION
  MATCH (trade:Trade)
  RETURN trade.season AS season
  UNION
  MATCH (week:Week)
  WHERE NOT coalesce(week.nominal, FALSE)
  RETURN week.season AS season
}
WITH season
WHERE season IS NOT NULL
RETURN season
ORDER BY season
