// 1 where one of two coached the other by the day at which the question is put, else 0.
// takes   one, other
CASE WHEN EXISTS { (one)-[coaching:COACHED_BY]-(other) WHERE known(coaching.season, coaching) } THEN 1 ELSE 0 END
