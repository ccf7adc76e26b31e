// Nothing waits to be derived again.
// problem  {count} are still marked to be derived again, {example} among them
// remedy   if no import is running, one was killed: run it again.
// rows     count, example
MATCH (node:Stale)
RETURN count(node) AS count,
  min(node.id) AS example
