// Every derived link names its rule.
// problem  {count} derived links name no rule by which they can be rebuilt, {example} among them
// remedy   take the rules off (MATCH (dataset:Dataset) REMOVE dataset.rules) and run any import: it derives everything anew.
// rows     count, example
MATCH ()-[link:COACHED_BY|LED_TO|CONTRADICTS]->()
WHERE link.rule IS NULL
RETURN count(link) AS count,
  min(link.id) AS example
