// Everything that has an id in answers has one here.
// problem  {count} have no id or no name, {example} among them
// remedy   delete them, or import what states them again with --strict.
// rows     count, example
MATCH (node:Person|Team|TeamSeason|DraftPick|Trade|Event|Claim|Source)
WHERE node.id IS NULL
  OR ((node:Person OR node:Team) AND (node.name IS NULL OR size(coalesce(node.nameKeys, [])) = 0))
RETURN count(node) AS count,
  min(coalesce(node.id, 'one without an id of the label ' + labels(node)[0])) AS example
