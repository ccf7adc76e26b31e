// Whether two are linked directly, by record or by an overlap in time: the chain with nobody between them; and what is on
// record between them. One of the two is a person: near.
// parent   one: Node, other: Node
// param    kinds: [LinkKind!]
// finds    between: JSON, near: Person, far: Node, recorded: JSON
// rows     1
WITH CASE WHEN one:Person THEN one ELSE other END AS near,
  CASE WHEN one:Person THEN other ELSE one END AS far
WITH near, far, [record IN onRecord(near, far) WHERE $kinds IS NULL OR record.kind IN $kinds] AS recorded
WITH near, far, recorded, CASE
    WHEN size(recorded) > 0 OR EXISTS {
      MATCH (near)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)-[theirs:ON_ROSTER|ON_STAFF|SEASON_OF]-(far)
      USING JOIN ON shared
      WHERE linked(mine, theirs, near, far, shared)
    } THEN [[]]
  END AS between
RETURN between, near, far, recorded
