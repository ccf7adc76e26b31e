// The facts that editors have retracted, as imports know them.
// rows    id of each: a label or type, a colon and the id
MATCH (retracted:Retracted)
RETURN retracted.id AS id
ORDER BY id
