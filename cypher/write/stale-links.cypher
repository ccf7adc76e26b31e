// Links that rest on sources that are imported anew; those that the import no longer states have vanished from them.
// param   kind: their type
// param   sources: ids of the sources
// param   firstSeason, lastSeason: the seasons that are imported
// rows    id and sources of each
CALL () {
  WITH *
  WHERE $kind = 'ON_ROSTER'
  MATCH (:Player)-[link:ON_ROSTER]->(:TeamSeason)
  RETURN link, link.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'ON_STAFF'
  MATCH (:Coach)-[link:ON_STAFF]->(:TeamSeason)
  RETURN link, link.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'LED'
  MATCH (:Coach)-[link:LED]->(:TeamSeason)
  RETURN link, link.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'DRAFTED_BY'
  MATCH (:Player)-[link:DRAFTED_BY]->(:Team)
  RETURN link, link.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'SELECTED'
  MATCH (pick:DraftPick)-[link:SELECTED]->(:Player)
  RETURN link, pick.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'MOVED'
  MATCH (trade:Trade)-[link:MOVED]->(:Person|DraftPick)
  RETURN link, trade.season AS season
  UNION ALL
  WITH *
  WHERE $kind = 'TRADED_TO'
  MATCH (:Person)-[link:TRADED_TO]->(:Team)
  RETURN link, link.season AS season
}
WITH link, season
WHERE $firstSeason <= season <= $lastSeason
  AND any(source IN link.sources WHERE source IN $sources AND NOT source IN coalesce(link.ledBy, []))
RETURN link.id AS id,
  link.sources AS sources
ORDER BY id
