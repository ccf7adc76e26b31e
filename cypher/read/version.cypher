// The version of what is loaded, which grows with what is written; no row while nothing was ever loaded.
// rows    version
MATCH (dataset:Dataset)
RETURN dataset.version AS version
LIMIT 1
