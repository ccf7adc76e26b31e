// Labels of nodes with the keys of their properties; of people the label that all of them have. Who may
// write, and who is writing, is no part of the league.
// rows    label, from, to: two empty texts, keys: a list, once for each set of keys
MATCH (node)
WHERE NOT node:AccessToken
  AND NOT node:ImportLock
WITH DISTINCT CASE WHEN node:Person THEN 'Person' ELSE head(labels(node)) END AS label, keys(node) AS keys
RETURN label, '' AS from, '' AS to, keys
ORDER BY label
