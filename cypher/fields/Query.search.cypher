// What a text finds, best first: by how well every word of it fits, then by prominence, then by id. The index keeps
// both in the score, so that only the best are fetched; the list ends after a thousand.
// param   text: SearchText!, kinds: [EntityKind!], first: Int
// yields  hit: SearchHit, node: SearchResult
// rows    8
WITH coalesce($kinds, ['PLAYER', 'COACH', 'TEAM']) AS kinds,
  coalesce(right('00000' + toString($asOfSeason * 100 + $asOfWeek), 6), '999999') AS moment
CALL db.index.fulltext.queryNodes(
  'search',
  $text.query + CASE WHEN $kinds IS NULL AND $asOfDate IS NULL THEN '' ELSE reduce(known = ' +(searchMarks:none', kind IN kinds |
    known + ' searchMarks:[' + toLower(kind) + ' TO ' + toLower(kind) + moment + ']') + ')^0' END,
  {limit: coalesce(2 * $first + 20, 1000)}
) YIELD node AS node, score AS score
WITH node, {
  rank: toInteger(score),
  words: $text.words,
  kind: CASE
    WHEN node:Team THEN 'TEAM'
    WHEN node:Coach AND 'COACH' IN kinds AND ($asOfDate IS NULL
      OR any(mark IN node.searchMarks WHERE mark STARTS WITH 'coach' AND mark <= 'coach' + moment)) THEN 'COACH'
    ELSE 'PLAYER'
  END
} AS hit
RETURN hit, node
ORDER BY hit.rank DESC, node.id
