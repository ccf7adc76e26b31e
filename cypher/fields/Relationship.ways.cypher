// The ways in which the two are linked, strongest first.
// parent  relationship: Relationship
// yields  way: Way
// rows    5
UNWIND range(0, size(relationship.ways) - 1) AS place
WITH place + 1 AS rank, relationship.ways AS ways, relationship.ways[place] AS steps
WITH {
  rank: rank,
  kind: CASE WHEN size(steps) = 1 THEN steps[0].kind ELSE 'CHAIN' END,
  steps: steps,
  basis: CASE
    WHEN any(step IN steps WHERE step.basis = 'SAME_SEASON') THEN 'SAME_SEASON'
    WHEN any(step IN steps WHERE step.basis = 'CERTAIN') THEN 'CERTAIN'
    WHEN any(step IN steps WHERE step.basis = 'SAME_WEEK') THEN 'SAME_WEEK'
  END,
  status: CASE WHEN size(steps) = 1 THEN steps[0].status END,
  reunion: size(steps) = 1
    AND steps[0].traded IS NOT NULL
    AND size(steps[0].overlaps) > 0
    AND any(other IN ways WHERE other[0].team <> steps[0].team
      AND other[0].lastSeason < steps[0].firstSeason
      AND size(other[0].overlaps) > 0),
  sources: reduce(sources = [], step IN steps | sources + step.sources)
} AS way
RETURN way
ORDER BY way.rank
