// Begins an edit: whoever comes first is alone until he is done, also before imports. What is read is as of then.
// param   key: under which key the edit is known
// rows    league, expiresAt of an import that is running; isUnfinished: whether one was not finished; of the change that the
//         key is known for, if any, sequence, content and at; next: the number of the change that comes next
MERGE (lock:ImportLock {id: 'league'})
SET lock.askedAt = datetime()
WITH lock
OPTIONAL MATCH (known:Change {key: $key})
OPTIONAL MATCH (dataset:Dataset {id: 'league'})
RETURN CASE WHEN lock.owner IS NOT NULL AND lock.expiresAt >= datetime() THEN lock.league END AS league,
  toString(lock.expiresAt) AS expiresAt,
  coalesce(lock.changed, FALSE) AS isUnfinished,
  known.sequence AS sequence,
  known.content AS content,
  toString(known.at) AS at,
  coalesce(dataset.changes, 0) + 1 AS next
