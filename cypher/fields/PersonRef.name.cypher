// The people whom a whole name fits, in any spelling met and in any generation; those of the generation that it states,
// where there are any, and on a day those of whom anything was known by then.
// param   name: PersonName
// yields  person: Person
CALL db.index.fulltext.queryNodes('person_name_keys', $name.query) YIELD node AS person
RETURN person
ORDER BY CASE WHEN NOT $name.isStated OR $name.key IN person.nameKeys THEN 0 ELSE 1 END
  + CASE WHEN $asOfDate IS NULL THEN 0 ELSE CASE WHEN EXISTS {
    MATCH (person)-[link:ON_ROSTER|ON_STAFF|DRAFTED_BY]->()
    WHERE link.season <= (date($asOfDate) - duration({months: 2})).year
  } THEN 0 ELSE 2 END END
