// Notes an edit in the feed of changes, which is numbered without a gap, and grows the dataset's version.
// param   values: of the change
// rows    sequence
MERGE (dataset:Dataset {id: 'league'})
SET dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.changes = coalesce(dataset.changes, 0) + 1
MERGE (change:Change {sequence: dataset.changes})
SET change += $values,
  change.at = datetime(),
  change.version = dataset.version
RETURN change.sequence AS sequence
