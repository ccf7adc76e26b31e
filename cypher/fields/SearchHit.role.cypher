// A player's position, a coach's latest role, a franchise's division.
// parent  hit: SearchHit, node: SearchResult
RETURN CASE hit.kind
  WHEN 'PLAYER' THEN node.position
  WHEN 'TEAM' THEN node.division
  ELSE COLLECT {
    MATCH (node)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
    RETURN CASE
      WHEN stint.roleClass = 'POSITION_COACH' AND none(title IN ['coach', 'coordinator'] WHERE toLower(stint.role) CONTAINS title) THEN stint.role + ' coach'
      ELSE stint.role
    END
    ORDER BY teamSeason.season DESC, coalesce(stint.firstWeek, 0) DESC, stint.id
    LIMIT 1
  }[0]
END
