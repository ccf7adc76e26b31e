// Holds on to the import lock within a batch; fails by the constraint on ImportLock when another import has it.
// param   owner: who holds it
// param   changed: whether this batch may change something
// param   seconds: how long the lock holds from now
MERGE (lock:ImportLock {id: 'league', owner: $owner})
SET lock.expiresAt = datetime() + duration({seconds: $seconds}),
  lock.changed = coalesce(lock.changed, false) OR $changed
