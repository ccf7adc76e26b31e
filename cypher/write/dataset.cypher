// Grows the dataset's version: once at the end of an import that changed something.
// param   importedAt: when
// param   counts: how many nodes and links there are, by name
// rows    version
MERGE (dataset:Dataset {id: 'league'})
SET dataset += $counts,
  dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.importedAt = $importedAt
RETURN dataset.version AS version
