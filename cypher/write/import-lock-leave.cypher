// Gives the import lock back. It remembers an import that changed something and was not finished.
// param   owner: who holds it
// param   finished: whether everything is written
MATCH (lock:ImportLock {id: 'league', owner: $owner})
WITH lock, $finished OR NOT lock.changed AS done
CALL (lock, done) {
  WITH *
  WHERE NOT done
  REMOVE lock.owner, lock.expiresAt
}
CALL (lock, done) {
  WITH *
  WHERE done
  DELETE lock
}
