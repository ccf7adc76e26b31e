// Whether one of two coached the other by the day at which the question is put, as a tie: 0 certainly in some season, 1 if
// they were there at the same time, null when not, or not asked for.
// takes   one, other
CASE WHEN ($kinds IS NULL OR 'COACHED_BY' IN $kinds) THEN COLLECT {
    MATCH (one)-[coaching:COACHED_BY]-(other)
    WHERE known(coaching.season, coaching)
    RETURN CASE coaching.basis WHEN 'SAME_SEASON' THEN 1 ELSE 0 END AS doubt
    ORDER BY doubt
    LIMIT 1
  }[0]
END
