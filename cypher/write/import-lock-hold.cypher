// Holds on to the import lock within a batch; fails when another import has it or had it, as nothing is merged on null.
// param   owner: who holds it
// param   changed: whether this batch may change something
// param   seconds: how long the lock holds from now
OPTIONAL MATCH (known:ImportLock {id: 'league'})
// Whoever writes first is alone until he is done, and only then the owner is read.
SET known.askedAt = datetime()
WITH CASE known.owner WHEN $owner THEN known.id END AS id
MERGE (lock:ImportLock {id: id})
SET lock.expiresAt = datetime() + duration({seconds: $seconds}),
  lock.changed = coalesce(lock.changed, false) OR $changed
