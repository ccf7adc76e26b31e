// The links of the way, in order.
// parent  way: Way
// yields  step: Step
// rows    2
UNWIND range(0, size(way.steps) - 1) AS place
WITH place, way.steps[place] AS step
RETURN step
ORDER BY place
