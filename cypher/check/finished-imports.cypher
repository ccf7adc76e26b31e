// Every import was finished.
// problem  The import of {example} changed something and was stopped before its end, so that no edit is taken
// remedy   run it again.
// rows     count, example
MATCH (lock:ImportLock)
WHERE coalesce(lock.changed, FALSE)
  AND (lock.owner IS NULL OR lock.expiresAt < datetime())
RETURN count(lock) AS count,
  min(lock.league) AS example
