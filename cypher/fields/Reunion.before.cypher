// When they were together before, oldest first.
// parent  reunion: Reunion
// yields  overlap: Overlap
// rows    3
UNWIND range(0, size(reunion.before) - 1) AS place
WITH place, reunion.before[place] AS overlap
RETURN overlap
ORDER BY place
