// Derived links follow today's rules.
// problem  Derived links follow the rules of another version of Sideline
// remedy   run any import again: it derives them anew.
// param    rules: what tells the rules of today from others
// rows     count, example
MATCH (dataset:Dataset)
WHERE coalesce(dataset.rules, '') <> $rules
RETURN count(dataset) AS count,
  min(dataset.id) AS example
