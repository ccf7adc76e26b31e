// Notes that a fact was retracted, so that no import brings it back.
// param   id: its label or type, a colon and its id
MERGE (:Retracted {id: $id})
