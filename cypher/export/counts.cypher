// The state of the data and how much of it there is.
// rows    version, importedAt, entities, and for each kind of link its number
MATCH (dataset:Dataset)
RETURN dataset.version AS version, toString(dataset.importedAt) AS importedAt, dataset.people + dataset.teams AS entities,
  dataset.onRoster AS onRoster, dataset.onStaff AS onStaff, dataset.draftedBy AS draftedBy, dataset.tradedTo AS tradedTo,
  dataset.coachedBy AS coachedBy
