// When the two were together, oldest first.
// parent  step: Step
// yields  overlap: Overlap
// rows    3
UNWIND range(0, size(step.overlaps) - 1) AS place
WITH place, step.overlaps[place] AS overlap
RETURN overlap
ORDER BY place
