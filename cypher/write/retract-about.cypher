// Whom and what a fact is about that is to be retracted: the ends of a link, or what a node is linked with.
// param   id: of a node; empty for a link
// param   from, to: of a link
// rows    involves: typed ids, a human's under each of his views
CALL () {
  MATCH (node:Trade|Event|Claim|DraftPick {id: $id})--(one:Person|Team|TeamSeason|Trade|DraftPick|Event)
  RETURN one
  UNION
  MATCH (one:Person {id: $from})
  RETURN one
  UNION
  MATCH (:TeamSeason {id: $to})-[:SEASON_OF]->(one:Team)
  RETURN one
}
UNWIND CASE
    WHEN one:Person THEN [view IN ['Player', 'Coach'] WHERE view IN labels(one)] + CASE WHEN one:Player OR one:Coach THEN [] ELSE ['OtherPerson'] END
    ELSE [view IN labels(one) WHERE view <> 'Stale']
  END AS view
RETURN collect(DISTINCT view + ':' + one.id) AS involves
