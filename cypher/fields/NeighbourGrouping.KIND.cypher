// By the kinds of their links.
// parent  neighbour: Neighbour
// yields  key: String, label: String
UNWIND neighbour.kinds AS kind
WITH neighbour, kind AS key, kind AS label
RETURN key, label
