// Marks everything that something is derived for, where it was derived by other rules than those of today.
// param   rules: what tells the rules of today from others
// param   labels: of what something is derived for
MATCH (dataset:Dataset {id: 'league'})
WHERE coalesce(dataset.rules, '') <> $rules
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels)
SET node:Stale
