// What people and franchises that were loaded before are searched by; see cypher/derive/search-people.cypher.
MATCH (person:Person)
WHERE person:Player OR person:Coach
WITH person,
  COLLECT {
    MATCH (person)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    RETURN min(teamSeason.season * 100 + coalesce(stint.firstWeek, 0))
  }[0] AS played,
  COLLECT {
    MATCH (person)-[draft:DRAFTED_BY]->(:Team)
    RETURN min(draft.season * 100)
  }[0] AS drafted,
  COLLECT {
    MATCH (person)-[stint:ON_STAFF]->(teamSeason:TeamSeason)
    RETURN min(teamSeason.season * 100 + coalesce(stint.firstWeek, 0))
  }[0] AS coached,
  COLLECT {
    MATCH (person)-[:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)
    RETURN [count(DISTINCT teamSeason.season), max(teamSeason.season)]
  }[0] AS seasons,
  COUNT {
    MATCH (person)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->(led:TeamSeason)
    RETURN DISTINCT led.season
  } AS led
WITH person, coached,
  CASE WHEN drafted < coalesce(played, 999999) THEN drafted ELSE coalesce(played, person.rookieSeason * 100) END AS played,
  seasons[0] + 2 * led + (coalesce(seasons[1], person.lastSeason, 1920) - 1920) / 4 AS weight
WITH person, played, coached, CASE WHEN weight > 126 THEN 126 ELSE weight END AS prominence
SET person.nameWords = person.nameKeys + [key IN person.nameKeys | '_' + replace(key, ' ', '_')],
  person.nameParts = [key IN person.nameKeys | reduce(parts = '', word IN split(key, ' ') |
    parts + reduce(ends = '', start IN range(1, size(word) - 3) | ends + substring(word, start) + ' '))],
  person.searchMarks =
    CASE WHEN person:Player THEN ['player' + coalesce(toString(played), '999999')] ELSE [] END
    + CASE WHEN person:Coach THEN ['coach' + coalesce(toString(coached), '999999')] ELSE [] END
    + [bit IN range(0, 6) WHERE prominence / toInteger(2 ^ bit) % 2 = 1 | 'bit' + toString(bit)];
MATCH (team:Team)
WITH team,
  COLLECT {
    MATCH (team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
    RETURN min(teamSeason.season * 100)
  }[0] AS since
SET team.nameWords = team.nameKeys + [key IN team.nameKeys | '_' + replace(key, ' ', '_')],
  team.nameParts = [key IN team.nameKeys | reduce(parts = '', word IN split(key, ' ') |
    parts + reduce(ends = '', start IN range(1, size(word) - 3) | ends + substring(word, start) + ' '))],
  team.searchMarks = ['team' + coalesce(toString(since), '999999')] + [bit IN range(0, 6) | 'bit' + toString(bit)];
