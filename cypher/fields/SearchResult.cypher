// Which type a hit shows.
// parent  found: SearchResult, kind: EntityKind
RETURN CASE kind WHEN 'TEAM' THEN 'Team' WHEN 'COACH' THEN 'Coach' ELSE 'Player' END
