// What a text finds, best first: by how well every word of it fits, then by prominence, then by id. The index keeps
// both in the score, so that only the best are fetched, but more where those of equal rank might not all be among them;
// the list ends after a thousand. Of a season, those without weeks are found once its whole draft has been held.
// param   text: SearchText!, kinds: [EntityKind!], first: Int
// yields  hit: SearchHit, node: SearchResult
// rows    8
WITH coalesce($kinds, ['PLAYER', 'COACH', 'TEAM']) AS kinds,
  coalesce(right('00000' + toString(CASE
    WHEN $asOfDraft % 100 = 49 AND $asOfDraft / 100 > $asOfSeason THEN $asOfDraft / 100 * 100
    ELSE $asOfSeason * 100 + $asOfWeek
  END), 6), '999999') AS moment
WITH kinds, moment,
  $text.query + CASE WHEN $kinds IS NULL AND $asOfDate IS NULL THEN '' ELSE reduce(known = ' +(searchMarks:none', kind IN kinds |
    known + ' searchMarks:[' + toLower(kind) + ' TO ' + toLower(kind) + moment + ']') + ')^0' END AS query
WITH kinds, query, moment, coalesce(2 * $first + 20, 1000) AS few
WITH kinds, query, moment, few, COLLECT {
    CALL db.index.fulltext.queryNodes('search', query, {limit: few}) YIELD node AS found, score AS score
    RETURN {node: found, rank: toInteger(score)}
    ORDER BY score DESC
  } AS best
UNWIND CASE
  WHEN few = 1000 OR size(best) < few OR best[$first].rank > best[-1].rank THEN best
  ELSE COLLECT {
    CALL db.index.fulltext.queryNodes('search', query, {limit: 1000}) YIELD node AS found, score AS score
    RETURN {node: found, rank: toInteger(score)}
  }
END AS ranked
WITH kinds, moment, ranked.node AS node, ranked.rank AS rank
WITH node, {
  rank: rank,
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
