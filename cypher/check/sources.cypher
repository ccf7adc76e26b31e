// Every source that a fact names is there.
// problem  {count} sources that facts name are not there, {example} among them
// remedy   import what states them again with --strict, which reads unchanged files as well.
// rows     count, example
CALL () {
  MATCH (node:Person|DraftPick|Trade|Event|Claim)
  UNWIND node.sources AS source
  RETURN DISTINCT source
  UNION
  MATCH ()-[fact]->()
  UNWIND fact.sources AS source
  RETURN DISTINCT source
}
WITH source
WHERE NOT EXISTS { (:Source {id: source}) }
RETURN count(source) AS count,
  min(source) AS example
