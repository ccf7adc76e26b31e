// Records people; the labels are Player, Coach, both or neither.
// param   rows: id, values, labels of each
// rows    written: how many
UNWIND $rows AS row
MERGE (person:Person {id: row.id})
SET person += row.values,
  person:$(row.labels)
RETURN count(*) AS written
