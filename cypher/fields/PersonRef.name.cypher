// The people whom a whole name fits, in any spelling met and in any generation; those of the generation that it states,
// where there are any.
// param   name: PersonName
// yields  person: Person
CALL db.index.fulltext.queryNodes('person_name_keys', $name.query) YIELD node AS person
RETURN person
ORDER BY CASE WHEN NOT $name.isStated OR $name.key IN person.nameKeys THEN 0 ELSE 1 END
