// The class of the second one's role.
// parent  overlap: Overlap
RETURN overlap.toClass
