// Deletes links that vanished from all their sources; where another source is left, only the others are taken off.
// param   kind: their type
// param   ids: of the links
// param   sources: ids of the sources that they vanished from
// rows    written: how many were deleted or changed
CALL () {
  WITH *
  WHERE $kind = 'ON_ROSTER'
  MATCH (:Player)-[link:ON_ROSTER]->(:TeamSeason)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'ON_STAFF'
  MATCH (:Coach)-[link:ON_STAFF]->(:TeamSeason)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'LED'
  MATCH (:Coach)-[link:LED]->(:TeamSeason)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'DRAFTED_BY'
  MATCH (:Player)-[link:DRAFTED_BY]->(:Team)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'SELECTED'
  MATCH (:DraftPick)-[link:SELECTED]->(:Player)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'MOVED'
  MATCH (:Trade)-[link:MOVED]->(:Person|DraftPick)
  WHERE link.id IN $ids
  RETURN link
  UNION ALL
  WITH *
  WHERE $kind = 'TRADED_TO'
  MATCH (:Person)-[link:TRADED_TO]->(:Team)
  WHERE link.id IN $ids
  RETURN link
}
WITH link, [source IN link.sources WHERE NOT source IN $sources] AS left
CALL (link, left) {
  WITH *
  WHERE size(left) = 0
  DELETE link
}
CALL (link, left) {
  WITH *
  WHERE size(left) > 0
  SET link.sources = left
}
RETURN count(*) AS written
