// The import lock if somebody has it.
// param   owner: who may hold it
// rows    owner; none when he does not
MATCH (lock:ImportLock {id: 'league', owner: $owner})
RETURN lock.owner AS owner
