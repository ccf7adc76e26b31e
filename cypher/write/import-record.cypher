// What was imported last in a kind of import, if nothing else has been written since.
// param   import: the kind, with its source where there are several
// rows    fingerprint of what was read, and steps: how many rows there were of what, as text
MATCH (record:ImportRecord {id: $import})
MATCH (dataset:Dataset {id: 'league'})
WHERE record.version = dataset.version
RETURN record.fingerprint AS fingerprint,
  record.steps AS steps
