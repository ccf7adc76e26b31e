// The people whom a whole name fits, in any spelling met.
// param   name: NameKey
// yields  person: Person
CALL db.index.fulltext.queryNodes('person_name_keys', '"' + $name + '"') YIELD node AS person
RETURN person
