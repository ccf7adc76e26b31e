// What franchises are searched by, and what ranks them, as for people; their prominence is the highest, 127.
// param   teams: ids
// rows    written: how many; deleted: none
UNWIND $teams AS id
MATCH (team:Team {id: id})
WITH team,
  COLLECT {
    MATCH (team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
    RETURN min(teamSeason.season * 100)
  }[0] AS since
SET team.nameWords = team.nameKeys + [key IN team.nameKeys | '_' + replace(key, ' ', '_')],
  team.nameParts = [key IN team.nameKeys | reduce(parts = '', word IN split(key, ' ') |
    parts + reduce(ends = '', start IN range(1, size(word) - 3) | ends + substring(word, start) + ' '))],
  team.searchMarks = ['team' + coalesce(toString(since), '999999')] + [bit IN range(0, 6) | 'bit' + toString(bit)]
RETURN count(*) AS written, 0 AS deleted
