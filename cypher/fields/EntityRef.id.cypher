// The person or franchise with an id.
// param   id: ID(Player|Coach|OtherPerson|Team)
// yields  entity: Node
// rows    1
MATCH (entity:Person|Team {id: $id})
RETURN entity
