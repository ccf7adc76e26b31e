// Forgets that facts were retracted, as they are recorded anew.
// param   ids: the label or type, a colon and the id of each
MATCH (retracted:Retracted)
WHERE retracted.id IN $ids
DELETE retracted
