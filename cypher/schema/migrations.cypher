// One record per migration that the graph has seen. The constraint is the lock: of two replicas that start at once, the
// second waits for the first one's record and then finds the work done.
CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (migration:Migration)
REQUIRE migration.version IS UNIQUE;
