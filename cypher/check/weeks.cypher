// Every stint ends after it begins.
// problem  {count} stints end before they begin, {example} among them
// remedy   correct them by the mutation 'correct', or import what states them again.
// rows     count, example
MATCH (:Person)-[stint:ON_ROSTER|ON_STAFF|LED|COACHED_BY]->()
WHERE stint.lastWeek < stint.firstWeek
RETURN count(stint) AS count,
  min(stint.id) AS example
