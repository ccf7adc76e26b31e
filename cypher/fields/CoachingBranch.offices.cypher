// The seasons in which the two worked together, oldest first.
// parent  branch: CoachingBranch
// yields  office: CoachingOffice
// rows    3
UNWIND range(0, size(branch.offices) - 1) AS place
WITH place, branch.offices[place] AS office
RETURN office
ORDER BY place
