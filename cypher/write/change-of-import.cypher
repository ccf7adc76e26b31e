// Notes an import that changed something in the feed of changes, at the end of the import.
// param   values: of the change
MATCH (dataset:Dataset {id: 'league'})
SET dataset.changes = coalesce(dataset.changes, 0) + 1
MERGE (change:Change {sequence: dataset.changes})
SET change += $values,
  change.at = datetime(),
  change.version = dataset.version
