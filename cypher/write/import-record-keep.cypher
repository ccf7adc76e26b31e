// Keeps what was imported. Records of other imports stay as true as they were when this one only adds to them.
// param   import: the kind, with its source where there are several
// param   fingerprint: of what was read; empty when it cannot be told
// param   steps: how many rows there were of what, as text
// param   adds: whether the import leaves alone what others wrote
// param   before: the dataset's version before the import
MATCH (dataset:Dataset {id: 'league'})
CALL (dataset) {
  MATCH (other:ImportRecord)
  WHERE $adds
    AND other.id <> $import
    AND other.version = $before
  SET other.version = dataset.version
}
MERGE (record:ImportRecord {id: $import})
SET record.fingerprint = $fingerprint,
  record.steps = $steps,
  record.version = dataset.version
