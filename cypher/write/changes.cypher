// Notes edits in the feed of changes, which is numbered without a gap; each grows the dataset's version.
// param   changes: values of each, in their order
MERGE (dataset:Dataset {id: 'league'})
WITH dataset, coalesce(dataset.version, 0) AS version, coalesce(dataset.changes, 0) AS changes
SET dataset.version = version + size($changes),
  dataset.changes = changes + size($changes)
WITH version, changes
UNWIND range(1, size($changes)) AS place
MERGE (change:Change {sequence: changes + place})
SET change += $changes[place - 1],
  change.at = datetime(),
  change.version = version + place
