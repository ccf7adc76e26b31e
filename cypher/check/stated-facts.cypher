// Every recorded fact has a source.
// problem  {count} recorded facts have no source, {example} among them
// remedy   take them back by the mutation 'retract', or import what states them again with --strict.
// rows     count, example
CALL () {
  MATCH (:Person)-[fact:ON_ROSTER|ON_STAFF|LED|DRAFTED_BY|TRADED_TO]->()
  RETURN fact
  UNION ALL
  MATCH (:DraftPick)-[fact:SELECTED|OWNED_BY]->()
  RETURN fact
  UNION ALL
  MATCH (:Trade)-[fact:MOVED]->()
  RETURN fact
}
WITH fact
WHERE fact.rule IS NULL
  AND size(coalesce(fact.sources, [])) = 0
RETURN count(fact) AS count,
  min(fact.id) AS example
