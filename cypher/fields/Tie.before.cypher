// When that was, oldest first.
// parent  tie: Tie
// yields  overlap: Overlap
// rows    3
UNWIND range(0, size(tie.before) - 1) AS place
WITH place, tie.before[place] AS overlap
RETURN overlap
ORDER BY place
