// The feed of changes is numbered without a gap.
// problem  The feed of changes lacks {count} numbers, {example} the first, which its followers would miss
// remedy   restore a backup.
// rows     count, example
OPTIONAL MATCH (dataset:Dataset {id: 'league'})
OPTIONAL MATCH (change:Change)
WITH coalesce(dataset.changes, 0) AS noted, collect(change.sequence) AS numbers, coalesce(max(change.sequence), 0) AS last
WITH CASE WHEN last > noted THEN last ELSE noted END AS last, numbers
CALL (last, numbers) {
  UNWIND range(1, last) AS number
  WITH number
  WHERE last > size(numbers)
    AND NOT EXISTS { (:Change {sequence: number}) }
  RETURN count(number) AS count, min(number) AS example
}
RETURN count, example
