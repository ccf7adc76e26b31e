// Records nodes of one kind; KIND stands for its label.
// param   rows: id, values, labels and lost of each, the last two being labels
// param   marks: labels that mark a node to be derived again
// rows    written: how many
UNWIND $rows AS row
MERGE (node:KIND {id: row.id})
SET node += row.values,
  node:$(row.labels + $marks)
REMOVE node:$(row.lost)
RETURN count(*) AS written
