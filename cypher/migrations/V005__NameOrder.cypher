// The key by which a person is ordered: of the keys of all spellings the one of the name in use, which has the same letters
// and digits.
MATCH (person:Person)
WHERE person.nameKey IS NULL
WITH person, reduce(letters = '', letter IN split(normalize(toLower(person.name), NFKD), '') |
    letters + CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN letter ELSE '' END) AS letters
SET person.nameKey = coalesce([key IN person.nameKeys WHERE replace(key, ' ', '') = letters][0], letters);
