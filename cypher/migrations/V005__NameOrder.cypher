// The key by which a person is ordered: of the keys of all spellings the one of the name in use, which has the same letters
// and digits.
MATCH (person:Person)
WHERE person.nameKey IS NULL
WITH person, reduce(letters = '', letter IN split(normalize(toLower(person.name), NFKD), '') |
    letters + CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN letter ELSE '' END) AS letters
SET person.nameKey = coalesce([key IN person.nameKeys WHERE replace(key, ' ', '') = letters][0], letters);
// The seasons in which a franchise had its codes, as far as the graph has its seasons.
MATCH (team:Team)<-[:SEASON_OF]-(teamSeason:TeamSeason)
WHERE team.codeYears IS NULL
WITH team, teamSeason.abbreviation AS code, teamSeason.season AS season
ORDER BY season
WITH team, code, collect(season) AS seasons
WITH team, code, [season IN seasons WHERE NOT season - 1 IN seasons] AS firsts, [season IN seasons WHERE NOT season + 1 IN seasons] AS lasts
UNWIND range(0, size(firsts) - 1) AS stretch
WITH team, collect(code + '|' + toString(firsts[stretch]) + '|' + toString(lasts[stretch])) AS codeYears
SET team.codeYears = codeYears;
