// Begins edits: whoever comes first is alone until he is done, also before imports. What is read is as of then.
// param   keys: under which keys the edits are known
// rows    league, expiresAt of an import that is running; isUnfinished: whether one was not finished; known: of the changes that
//         some keys are known for, key, sequence, content and at; next: the number of the change that comes next
MERGE (lock:ImportLock {id: 'league'})
SET lock.askedAt = datetime()
WITH lock
OPTIONAL MATCH (dataset:Dataset {id: 'league'})
RETURN CASE WHEN lock.owner IS NOT NULL AND lock.expiresAt >= datetime() THEN lock.league END AS league,
  toString(lock.expiresAt) AS expiresAt,
  coalesce(lock.changed, FALSE) AS isUnfinished,
  COLLECT {
    UNWIND $keys AS key
    MATCH (change:Change {key: key})
    RETURN {key: key, sequence: change.sequence, content: change.content, at: toString(change.at)}
  } AS known,
  coalesce(dataset.changes, 0) + 1 AS next
