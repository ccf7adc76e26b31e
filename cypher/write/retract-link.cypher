// Takes a retracted link off; KIND stands for its type, FROM for the label of its beginning.
// param   from, id: of the link
MATCH (from:FROM {id: $from})-[link:KIND {id: $id}]->(to)
SET from:Stale,
  to:Stale
DELETE link
