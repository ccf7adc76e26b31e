// Takes the import lock when nobody holds it, its time is over or its holder is known to be dead.
// param   owner, league, host, process, processStarted: who asks
// param   dead: an owner that is known to be dead; empty for none
// param   seconds: how long the lock holds unless it is held on
// rows    owner, league, host, process, processStarted, since, expiresAt of who has it now,
//         changed: whether an unfinished import before changed something
//         empty: whether nothing was ever imported; every import begins with its sources
MERGE (lock:ImportLock {id: 'league'})
SET lock.askedAt = datetime()
WITH lock, lock.owner IS NULL OR lock.expiresAt < datetime() OR lock.owner = $dead AS free
CALL (lock, free) {
  WITH *
  WHERE free
  SET lock.owner = $owner,
    lock.league = $league,
    lock.host = $host,
    lock.process = $process,
    lock.processStarted = $processStarted,
    lock.since = datetime(),
    lock.expiresAt = datetime() + duration({seconds: $seconds}),
    lock.changed = coalesce(lock.changed, false)
}
RETURN lock.owner AS owner,
  lock.league AS league,
  lock.host AS host,
  lock.process AS process,
  lock.processStarted AS processStarted,
  toString(lock.since) AS since,
  toString(lock.expiresAt) AS expiresAt,
  lock.changed AS changed,
  NOT EXISTS { MATCH (:Source) } AS empty
