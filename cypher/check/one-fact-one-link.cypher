// Every fact is one link.
// problem  {count} ids belong to several links each, {example} among them
// remedy   delete all but one of each, or restore a backup.
// rows     count, example
CALL () {
  MATCH (:Person)-[fact:ON_ROSTER|ON_STAFF|LED|DRAFTED_BY|TRADED_TO|COACHED_BY]->()
  RETURN type(fact) AS kind, fact.id AS id
  UNION ALL
  MATCH (:DraftPick|Trade|Event|Claim)-[fact:SELECTED|OWNED_BY|MOVED|LED_TO|INVOLVES|AT|STATED_BY|ABOUT]->()
  RETURN type(fact) AS kind, fact.id AS id
}
WITH kind, id, count(*) AS links
WHERE id IS NULL OR links > 1
RETURN count(*) AS count,
  min(kind + ' ' + coalesce(id, 'without an id')) AS example
