// Everything that is marked to be derived again.
// param   labels: of what something is derived for
// rows    label and id of each
MATCH (node:Stale)
UNWIND [label IN labels(node) WHERE label IN $labels] AS label
RETURN label, node.id AS id
ORDER BY label, id
