// The data files that the graph's facts come from, as they were when they were imported last.
// rows    source, checksum, date
MATCH (source:Source)
WHERE source.checksum IS NOT NULL
RETURN source.id AS source,
  source.checksum AS checksum,
  source.date AS date
ORDER BY source
