// Grows the dataset's version: once at the end of an import that changed something.
// param   importedAt: when
// param   counts: how many nodes and links there are, by name
// param   rules: what tells the rules by which everything is derived from others
// rows    version
MERGE (dataset:Dataset {id: 'league'})
SET dataset += $counts,
  dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.importedAt = $importedAt,
  dataset.rules = $rules
RETURN dataset.version AS version
