// How many there are, from the store's own count.
// parent  dataset: Dataset
RETURN COUNT { (:Coach) }
