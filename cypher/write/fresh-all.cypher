// Takes all marks off, once everything is derived that followed.
MATCH (node:Stale)
REMOVE node:Stale
