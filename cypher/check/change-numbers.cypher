// No change has a number beyond the last one noted.
// problem  {count} changes have numbers beyond the last one that is noted, {example} the first, which the next change would take again
// remedy   restore a backup.
// rows     count, example
MATCH (change:Change)
WHERE change.sequence > coalesce(COLLECT { MATCH (dataset:Dataset {id: 'league'}) RETURN dataset.changes }[0], 0)
RETURN count(change) AS count,
  min(change.sequence) AS example
