// Takes the marks off what is derived again; KIND stands for its label.
// param   ids
UNWIND $ids AS id
MATCH (node:KIND {id: id})
REMOVE node:Stale
