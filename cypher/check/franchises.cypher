// Every season of a team is of one franchise.
// problem  {count} seasons of teams are of no franchise, of several, or of another year than their ids say, {example} among them
// remedy   import what states them again with --strict, which reads unchanged files as well.
// rows     count, example
MATCH (teamSeason:TeamSeason)
WHERE COUNT { (teamSeason)-[:SEASON_OF]->(:Team) } <> 1
  OR teamSeason.season IS NULL
  OR NOT teamSeason.id ENDS WITH '-' + toString(teamSeason.season)
RETURN count(teamSeason) AS count,
  min(teamSeason.id) AS example
