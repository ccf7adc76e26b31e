// The strongest chains of two steps, as the ids of those between.
// parent   near: Person, far: Node, recorded: JSON
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// finds    between: JSON, near: Person, far: Node, recorded: JSON
// rows     1
CALL (near, far) {
  WITH near, far
  WHERE $maxSteps > 1
  MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(person)
  MATCH (far)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(second:TeamSeason)<-[her:ON_ROSTER|ON_STAFF]-(person)
  USING JOIN ON person
  WITH DISTINCT near, far, person, mine, his, theirs, her, first, second
  WHERE linked(mine, his, near, person, first)
    AND linked(her, theirs, person, far, second)
  WITH near, far, person, first, second, tie(mine, his) AS tie, tie(her, theirs) AS other
  WITH near, far, person, count(DISTINCT first) + count(DISTINCT second) AS seasons, [min(tie), max(tie), min(other), max(other)] AS ties
  WITH near, far, person, seasons, strongest(near, person, ties[0], ties[1]) AS tie, strongest(far, person, ties[2], ties[3]) AS other,
    COUNT { (person)-[coaching:COACHED_BY]-() WHERE known(coaching.season, coaching) } AS fame
  ORDER BY greater(tie, other), tie + other, seasons DESC, fame DESC, person.id
  LIMIT 4
  RETURN collect([person.id]) AS people
}
WITH near, far, recorded, CASE WHEN size(people) > 0 THEN people END AS between
RETURN between, near, far, recorded
