// Whether the change was made by an earlier request with the same key.
// parent  recorded: Recorded
RETURN $repeated
