// Every player and coach is a person.
// problem  {count} players or coaches are no persons, {example} among them
// remedy   give them the label Person.
// rows     count, example
MATCH (view:Player|Coach)
WHERE NOT view:Person
RETURN count(view) AS count,
  min(coalesce(view.id, elementId(view))) AS example
