// What was retracted is gone.
// problem  {count} retracted facts are there again, {example} among them
// remedy   take them back again by the mutation 'retract'.
// rows     count, example
MATCH (retracted:Retracted)
WITH collect(retracted.id) AS ids
CALL (ids) {
  MATCH (node:Trade|Event|Claim)
  WITH ids, labels(node)[0] + ':' + node.id AS id
  WHERE size(ids) > 0
    AND id IN ids
  RETURN id
  UNION
  MATCH (:Person)-[fact:ON_ROSTER|ON_STAFF]->()
  WITH ids, type(fact) + ':' + fact.id AS id
  WHERE size(ids) > 0
    AND id IN ids
  RETURN id
}
RETURN count(id) AS count,
  min(id) AS example
