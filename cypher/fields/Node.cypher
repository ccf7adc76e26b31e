// Which type a claim's subject has; a human is shown as in lists of people.
// parent  node: Node
RETURN CASE
  WHEN node:Coach THEN 'Coach'
  WHEN node:Player THEN 'Player'
  WHEN node:Person THEN 'OtherPerson'
  ELSE labels(node)[0]
END
