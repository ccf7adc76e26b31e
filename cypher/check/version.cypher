// What is loaded has one version.
// problem  There is data without the one version that clients and kept answers go by
// remedy   restore a backup, or import everything into an empty store.
// rows     count, example
OPTIONAL MATCH (dataset:Dataset)
WITH [each IN collect(dataset) WHERE each.id = 'league' AND each.version >= 1] AS versioned, count(dataset) AS datasets
WITH EXISTS { (:Person) } AND NOT (datasets = 1 AND size(versioned) = 1) AS isWrong
RETURN CASE WHEN isWrong THEN 1 ELSE 0 END AS count,
  'league' AS example
