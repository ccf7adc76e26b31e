// What a claim is about and who says so.
// param   id: of the claim
// rows    about, source and quote
MATCH (claim:Claim {id: $id})-[:ABOUT]->(subject)
MATCH (claim)-[said:STATED_BY]->(source:Source)
RETURN CASE
    WHEN subject:Player THEN 'Player'
    WHEN subject:Coach THEN 'Coach'
    WHEN subject:Person THEN 'OtherPerson'
    ELSE labels(subject)[0]
  END + ':' + subject.id AS about,
  source.id AS source,
  coalesce(said.quote, '') AS quote
LIMIT 1
