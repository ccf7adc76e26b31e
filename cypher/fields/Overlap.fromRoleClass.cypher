// The class of the first one's role.
// parent  overlap: Overlap
RETURN overlap.fromClass
