// Every kind of link between people and teams, with its count.
// yields  kind: LinkKindInfo
// rows    5
UNWIND [
  {kind: 'ON_ROSTER', description: 'player to team-season', derived: FALSE, count: COUNT { ()-[:ON_ROSTER]->() }},
  {kind: 'ON_STAFF', description: 'coach to team-season', derived: FALSE, count: COUNT { ()-[:ON_STAFF]->() }},
  {kind: 'DRAFTED_BY', description: 'player to franchise', derived: FALSE, count: COUNT { ()-[:DRAFTED_BY]->() }},
  {kind: 'TRADED_TO', description: 'person to franchise', derived: FALSE, count: COUNT { MATCH ()-[move:TRADED_TO]->() WHERE stands(move) }},
  {kind: 'COACHED_BY', description: 'player to coach', derived: TRUE, count: COUNT { ()-[:COACHED_BY]->() }}
] AS kind
RETURN kind
ORDER BY kind.kind
