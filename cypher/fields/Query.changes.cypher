// A part of the feed of changes.
// param   after: ChangeCursor
// param   kinds: [ChangeKind!]
// param   involving: [ID!]
// param   first: Int(1..100)
// yields  page: ChangePage
// rows    1
CALL () {
  MATCH (change:Change)
  WHERE change.sequence > coalesce($after, 0)
    AND ($kinds IS NULL OR change.kind IN $kinds)
    AND ($involving IS NULL OR any(one IN change.involves WHERE one IN $involving))
  WITH change
  ORDER BY change.sequence
  LIMIT $first + 1
  RETURN collect(change) AS found
}
WITH {
    found: [change IN found | change.sequence][..$first],
    end: CASE WHEN size(found) = 0 THEN $after WHEN size(found) > $first THEN found[$first - 1].sequence ELSE found[-1].sequence END,
    hasMore: size(found) > $first
  } AS page
RETURN page
