// The class of a coach's latest role.
// parent  hit: SearchHit, node: SearchResult
RETURN CASE hit.kind
  WHEN 'COACH' THEN COLLECT {
    MATCH (node)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN stint.roleClass
    ORDER BY teamSeason.season DESC, coalesce(stint.firstWeek, 0) DESC, stint.id
    LIMIT 1
  }[0]
END
