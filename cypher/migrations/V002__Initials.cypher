// Initials in the keys of names as one word ("tj watt"), and with them what is searched by; see
// cypher/derive/search-people.cypher.
MATCH (person:Person)
WHERE any(key IN person.nameKeys WHERE key =~ '(.* )?\\p{L} \\p{L}( .*)?')
WITH person, [key IN person.nameKeys | split(key, ' ')] AS keys
WITH person, [words IN keys | reduce(key = words[0], at IN range(1, size(words) - 1) |
    key + CASE WHEN words[at - 1] =~ '\\p{L}' AND words[at] =~ '\\p{L}' THEN '' ELSE ' ' END + words[at])] AS keys
WITH person, reduce(once = [], key IN keys | CASE WHEN key IN once THEN once ELSE once + key END) AS keys
SET person.nameKeys = keys,
  person.nameWords = keys + [key IN keys | '_' + replace(key, ' ', '_')],
  person.nameParts = [key IN keys | reduce(parts = '', word IN split(key, ' ') |
    parts + reduce(ends = '', start IN range(1, size(word) - 3) | ends + substring(word, start) + ' '))];
// The seasons in which a franchise had its names and codes, as far as the graph has its seasons.
MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
WHERE team.nameYears IS NULL
WITH team, teamSeason.season AS season,
  [name IN [teamSeason.name, last(split(teamSeason.name, ' ')), teamSeason.abbreviation] | toLower(replace(name, '.', ''))] AS keys
UNWIND keys AS key
WITH team, key, season
ORDER BY season
WITH team, key, collect(season) AS seasons
WITH team, key, [season IN seasons WHERE NOT season - 1 IN seasons] AS firsts, [season IN seasons WHERE NOT season + 1 IN seasons] AS lasts
UNWIND range(0, size(firsts) - 1) AS stretch
WITH team, collect(key + '|' + toString(firsts[stretch]) + '|' + toString(lasts[stretch])) AS nameYears
SET team.nameYears = nameYears;
