// What is loaded.
// yields  dataset: Dataset
// rows    1
MATCH (dataset:Dataset)
RETURN dataset
