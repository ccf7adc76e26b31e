// The calendar of the seasons of which anything is known: the days of their drafts, and weeks for those without games.
// What is nominal gives way to weeks with games, and goes with the last that is known of its season.
// param   seasons: season, weeks and days of the draft of each
// rows    written and deleted: how many weeks
CALL () {
  MATCH (week:Week)
  WHERE week.nominal
    AND (NOT week.season IN [row IN $seasons | row.season] OR EXISTS {
      MATCH (played:Week {season: week.season})
      WHERE NOT coalesce(played.nominal, FALSE)
    })
  DELETE week
  RETURN count(*) AS deleted
}
CALL () {
  MATCH (year:Season)
  WHERE NOT year.season IN [row IN $seasons | row.season]
  DELETE year
}
CALL () {
  UNWIND $seasons AS row
  MERGE (year:Season {season: row.season})
  SET year = {season: row.season},
    year += row.draft
  WITH row
  WHERE NOT EXISTS {
    MATCH (played:Week {season: row.season})
    WHERE NOT coalesce(played.nominal, FALSE)
  }
  UNWIND row.weeks AS values
  MERGE (week:Week {id: values.id})
  SET week += values,
    week.season = row.season,
    week.nominal = TRUE
  RETURN count(*) AS written
}
RETURN written, deleted
